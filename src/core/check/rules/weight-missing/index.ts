/** W04: an indicator with a target but without full marks. */
import { isOutsideTotal } from '../../../score/outside-total';
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { isLeftBlank, ownCell } from '../../reading/row-state';

export type MessageId = 'blank' | 'allBlank';

const messages: MessageTexts<MessageId> = {
  blank: {
    what: '“{indicator}”（{cell}）没有填写分值。',
    why: '没有分值就不能评分，分值合计也会少算。',
    fix: '请在{cell}填写批复的分值。',
  },
  allBlank: {
    what: '本表{rows}项指标的“{indicator}”都没有填写（{cell}起）。',
    why: '没有分值就不能评分。',
    fix: '请在{cell}下方逐项填写批复的分值，合计应为满分。',
  },
};

export const weightMissing: FormCheck<MessageId> = {
  meta: {
    code: 'W04',
    slug: 'weight-missing',
    title: '未填分值',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isJudged',
    fix: 'none',
    unfinished: 'fill',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const { form, rows } = assessed;
    const header = form.columns.weight;
    if (!header) return [];
    const weighable = rows.filter(
      (row) =>
        !isOutsideTotal(row.row, row.weight, policy) &&
        row.target.kind !== 'blank' &&
        ownCell(row, 'weight'),
    );
    const blank = weighable.filter(isWeightBlank);
    const findings: Finding<MessageId>[] = [];
    if (blank.length > 1 && blank.length === weighable.length) {
      return [
        findingAt(form, null, header.cell.text, [header.cell], {
          messageId: 'allBlank',
          data: { rows: blank.length },
        }),
      ];
    }
    for (const row of blank)
      findings.push(rowFinding(form, row, ['weight'], { messageId: 'blank' }));
    return findings;
  },
};

function isWeightBlank(row: AssessedRow): boolean {
  return row.weight === null && isLeftBlank(row, 'weight');
}
