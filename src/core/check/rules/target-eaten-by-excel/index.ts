/** V12: Excel has made a formula, an error or a date of what was typed. */
import type { Edit } from '../../../edit/edit';
import type { FormCell } from '../../../form/form';
import { dateParts } from '../../../sheet/number-format';
import type { SheetCell, SheetSnapshot } from '../../../sheet/snapshot';
import { typedFormula, typedQuantity } from '../../../value/read/cell-value';
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { ownCell } from '../../reading/row-state';
import { textEdits } from '../../reading/text-edit';
import { messages, type MessageId } from './messages';

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
