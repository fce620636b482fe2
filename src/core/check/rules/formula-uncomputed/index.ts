/** T10: formulas that no spreadsheet program has calculated, so that their cells look blank. */
import type { Form, FormCell } from '../../../form/form';
import { typedFormula } from '../../../value/read/cell-value';
import type { FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { indicatorName } from '../../reading/finding-place';

export type MessageId = 'uncomputed';

const messages: MessageTexts<MessageId> = {
  uncomputed: {
    what: '本表有{count}个单元格的公式没有计算结果（{cell}“{indicator}”起），只能按空白处理。',
    why: '文件由其他程序生成，公式还没有经 Excel 或 WPS 计算，格里没有数。',
    fix: '请在 Excel 或 WPS 中打开文件，保存一次，再重新检查。',
  },
};

/** Names of sheets may hold signs of arithmetic. */
const QUOTED_SHEET = /'[^']*'/g;
/** Calculations that end in a number or an error, whatever their cells hold: a blank result is none. */
const GIVES_NUMBER =
  /[-+*/^]|\b(?:SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|AVERAGE|PRODUCT|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|MAX|MIN|COUNT|COUNTA|COUNTIFS?)\(/i;

/** Parts of texts may be blank, however they are counted out. */
const GIVES_TEXT =
  /^=?\s*(?:LEFT|RIGHT|MID|TRIM|CLEAN|SUBSTITUTE|REPLACE|REPT|CONCAT|CONCATENATE|T)\(|&/i;

/** A text in quotes may well be the result (`=IF(A1="","",A1*2)`). */
function lacksResult({ content }: FormCell): boolean {
  const formula = content?.formula;
  if (content?.value !== null || formula === undefined) return false;
  if (formula.indexOf('"') >= 0 || typedFormula(formula) !== null) return false;
  const bare = formula.replace(QUOTED_SHEET, '');
  return GIVES_NUMBER.test(bare) && !GIVES_TEXT.test(bare);
}

interface NamedCell {
  readonly name: string;
  readonly cell: FormCell;
}

/** The cells without a result among those that results are read from, once each. */
function uncomputedCells({ rows, funds, total }: Form): NamedCell[] {
  const found = new Map<string, NamedCell>();
  const look = (cell: FormCell | null | undefined, name: () => string): void => {
    if (cell && lacksResult(cell) && !found.has(cell.address)) {
      found.set(cell.address, { name: name(), cell });
    }
  };
  rows.forEach((row) =>
    Object.values(row.cells).forEach((cell) => look(cell, () => indicatorName(row))),
  );
  funds?.rows.forEach(({ label, cells }) =>
    Object.values(cells).forEach((cell) => look(cell, () => label.text)),
  );
  look(total?.weight, () => total?.label.text ?? '');
  look(total?.score, () => total?.label.text ?? '');
  return [...found.values()];
}

export const formulaUncomputed: FormCheck<MessageId> = {
  meta: {
    code: 'T10',
    slug: 'formula-uncomputed',
    title: '公式没有计算结果',
    scope: 'form',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form } }) {
    const blank = uncomputedCells(form);
    const [first] = blank;
    if (!first) return [];
    const cells = blank.map(({ cell }) => cell);
    return [
      findingAt(form, null, first.name || '本表', cells, {
        messageId: 'uncomputed',
        data: { count: cells.length },
      }),
    ];
  },
};
