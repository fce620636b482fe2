/** Marks the cells where a deviation reason is still to be written, by fill colour. */
import { cellAt } from '../sheet/cell-at';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { toCellState } from '../edit/cell-state';
import type { Edit } from '../edit/edit';
import type { AssessedForm } from './result';

/** Light yellow: readable in print and with black text. */
export const REASON_FLAG_COLOR = '#FFF2CC';

/**
 * One edit per needed and blank reason cell; merged-away cells are left to their anchor.
 * None on a protected sheet: there Excel forbids formatting even of unlocked cells, unless the protection allows it.
 */
export function reasonFlagEdits(assessed: AssessedForm, snapshot: WorkbookSnapshot): Edit[] {
  const { form } = assessed;
  const sheet = snapshot.sheets[form.sheetPosition];
  if (!sheet || sheet.protection !== null) return [];
  return assessed.rows.flatMap((row): Edit[] => {
    const reason = row.row.cells.deviationReason;
    if (
      !row.needsReason ||
      row.reason !== '' ||
      !reason ||
      reason.text !== '' ||
      reason.isMergedAway
    )
      return [];
    const content = cellAt(sheet, reason);
    if (content?.formula !== undefined) return [];
    return [
      {
        cell: { sheet: form.sheet, address: reason.address },
        before: toCellState(content),
        change: { kind: 'fill', color: REASON_FLAG_COLOR },
        purpose: 'reason-flag',
        safety: 'safe',
      },
    ];
  });
}
