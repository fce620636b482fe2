/** T04: a placeholder of the template is left in an indicator row. */
import type { Form, IndicatorColumn } from '../../../form/form';
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { isPlaceholder } from '../../../form/placeholder';
import { lacksActual, ownCell } from '../../reading/row-state';

export type MessageId = 'left' | 'nameLeft' | 'unusedRows';

const messages: MessageTexts<MessageId> = {
  left: {
    what: '“{indicator}”一行的{cell}还是模板内容“{text}”，没有替换。',
    why: '占位内容会被当成真实指标统计，导入系统时会被退回。',
    fix: '请填写实际内容；这一行用不到的，请清空整行。',
  },
  unusedRows: {
    what: '本表有{rows}行模板内容没有用到（{cell}“{indicator}”等），不计为指标。',
    why: '留下的“指标2”“……”会被当成没有填完的指标，导入系统时会被退回。',
    fix: '请删去这些行，或清空其中的文字。',
  },
  nameLeft: {
    what: '指标名称（{cell}）还是模板内容“{indicator}”，没有替换。',
    why: '占位内容会被当成真实指标统计，导入系统时会被退回。',
    fix: '请填写实际内容；这一行用不到的，请清空整行。',
  },
};

const COLUMNS: readonly IndicatorColumn[] = ['level3', 'description', 'target', 'unit', 'actual'];

export const placeholderLeft: FormCheck<MessageId> = {
  meta: {
    code: 'T04',
    slug: 'placeholder-left',
    title: '模板占位内容未替换',
    scope: 'row',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const findings: Finding<MessageId>[] = form.leftovers.length > 0 ? [unusedRows(form)] : [];
    for (const row of rows) {
      const column = COLUMNS.find((each) => {
        const cell = ownCell(row, each);
        if (cell === null || cell.text === '' || !isPlaceholder(cell.text)) return false;
        return !((each === 'level3' || each === 'description') && isMasked(cell.text, row));
      });
      if (!column) continue;
      findings.push(
        rowFinding(form, row, [column], {
          messageId: column === 'level3' ? 'nameLeft' : 'left',
          data: { text: row.row.cells[column]?.text ?? '' },
        }),
      );
    }
    return findings;
  },
};

/** One remark for all template rows that nobody used. */
function unusedRows(form: Form): Finding<MessageId> {
  const [first] = form.leftovers;
  return findingAt(form, null, first?.text ?? '', form.leftovers, {
    messageId: 'unusedRows',
    data: { rows: form.leftovers.length },
  });
}

const MASK = /[xX×＊Ｘｘ]{2}/g;
const LEAST_LETTERS = 3;

/** XX村道路硬化 with an answer beside it: published forms hide names so; who forgets the template answers nothing. */
function isMasked(text: string, row: AssessedRow): boolean {
  const isAnswered = ownCell(row, 'actual') !== null && !lacksActual(row);
  const rest = text.replace(MASK, '');
  return isAnswered && rest.length >= LEAST_LETTERS && !isPlaceholder(rest);
}
