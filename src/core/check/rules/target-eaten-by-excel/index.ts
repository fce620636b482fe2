/** V12: Excel has made a formula, an error or a date of what was typed. */
import type { Edit } from '../../../edit/edit';
import type { FormCell } from '../../../form/form';
import { dateParts } from '../../../sheet/number-format';
import type { SheetCell, SheetSnapshot } from '../../../sheet/snapshot';
import { typedFormula, typedQuantity } from '../../../value/read/cell-value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { ownCell } from '../../reading/row-state';
import { textEdits } from '../../reading/text-edit';

export type MessageId = 'formula' | 'error' | 'errorWithoutText' | 'month' | 'date';

const messages: MessageTexts<MessageId> = {
  formula: {
    what: '“{indicator}”的指标值（{cell}）输入了“{typed}”，被 Excel 当成公式，单元格里不再是这段文字。',
    why: '打印和汇总时等号会丢失，看不出原来的要求。',
    fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
  },
  error: {
    what: '“{indicator}”的指标值（{cell}）输入了“{typed}”，被 Excel 当成公式，显示“{target}”。',
    why: '以“=”开头的文字不是公式，Excel 只能报错。',
    fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
  },
  errorWithoutText: {
    what: '“{indicator}”的指标值（{cell}）显示“{target}”，看不到原来输入的内容。',
    why: 'Excel 把输入内容当成公式后报错，原文没有保留。',
    fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
  },
  month: {
    what: '“{indicator}”的指标值（{cell}）“{target}”被 Excel 存成了日期。',
    why: '单元格里实际是某年某月1日，换个格式就不是原来的文字。',
    fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
  },
  date: {
    what: '“{indicator}”的指标值（{cell}）被 Excel 变成日期“{target}”。',
    why: '输入“1-2”“10-11”这类内容时，Excel 会自动转成日期。',
    fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
  },
};

/** A reference or a function: such a formula calculates, and its error is none of typing. */
const CALCULATES = /\$?[A-Za-z]{1,3}\$?\d|[A-Za-z]\(|!/;

export const targetEatenByExcel: FormCheck<MessageId> = {
  meta: {
    code: 'V12',
    slug: 'target-eaten-by-excel',
    title: '指标值被 Excel 改动',
    scope: 'row',
    severity: 'warning',
    fix: 'safe',
    options: {},
  },
  messages,
  check({ assessed, sheet }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      const cell = ownCell(row, 'target');
      const found = cell?.content ? changeOf(cell, cell.content) : null;
      if (!cell || !found) continue;
      findings.push(
        rowFinding(assessed.form, row, ['target'], {
          messageId: found.messageId,
          data: { target: cell.text, typed: found.typed ?? '' },
          edits: restoring(sheet, cell, found),
        }),
      );
    }
    return findings;
  },
};

interface Change {
  readonly messageId: 'formula' | 'error' | 'errorWithoutText' | 'month' | 'date';
  /** What was typed, as far as the cell still tells. */
  readonly typed: string | null;
}

function changeOf(cell: FormCell, content: SheetCell): Change | null {
  const { formula } = content;
  const typed = typedFormula(formula);
  if (typed !== null) return { messageId: 'formula', typed };
  if (content.isError) {
    if (formula === undefined) return { messageId: 'errorWithoutText', typed: null };
    return CALCULATES.test(formula) ? null : { messageId: 'error', typed: formula };
  }
  const quantity = typedQuantity(formula);
  if (quantity !== null) return { messageId: 'formula', typed: quantity };
  if (formula !== undefined || typeof content.value !== 'number') return null;
  const parts = dateParts(content.numberFormat);
  if (!parts) return null;
  // What shows only a month was typed as a month; a day may have been 10-11, 10/11 or 10月11日.
  return parts.day ? { messageId: 'date', typed: null } : { messageId: 'month', typed: cell.text };
}

function restoring(sheet: SheetSnapshot, cell: FormCell, { typed }: Change): Edit[] {
  if (typed === null) return [];
  return textEdits(sheet, cell, {
    value: typed,
    purpose: 'target-text',
    safety: 'safe',
    replacesFormula: true,
  });
}
