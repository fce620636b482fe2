/** An edit that writes a text, offered only where writing is possible. */
import type { Edit, EditPurpose, EditSafety } from '../../edit/edit';
import type { FormCell } from '../../form/form';
import { contains } from '../../sheet/address';
import { writeObstacle } from '../../sheet/write-obstacle';
import type { SheetSnapshot } from '../../sheet/snapshot';

/** One edit, or none for locked and merged-away cells. `replacesFormula`: the formula only holds what was typed. */
export function textEdits(
  sheet: SheetSnapshot,
  cell: FormCell,
  write: {
    readonly value: string;
    readonly purpose: EditPurpose;
    readonly safety: EditSafety;
    readonly replacesFormula?: true;
  },
): Edit[] {
  const { content } = cell;
  const obstacle = writeObstacle(sheet, cell);
  const isAllowed = obstacle === null || (obstacle === 'formula' && write.replacesFormula === true);
  if (!isAllowed || isLockedFormula(sheet, cell, obstacle)) return [];
  return [
    {
      cell: { sheet: sheet.name, address: cell.address },
      before: {
        value: content?.value ?? null,
        ...(content?.formula !== undefined && { formula: content.formula }),
        ...(content?.numberFormat !== undefined && { numberFormat: content.numberFormat }),
      },
      change: { kind: 'text', value: write.value },
      purpose: write.purpose,
      safety: write.safety,
    },
  ];
}

/** `writeObstacle` names the formula before the lock; both have to be out of the way. */
function isLockedFormula(
  sheet: SheetSnapshot,
  cell: FormCell,
  obstacle: ReturnType<typeof writeObstacle>,
): boolean {
  if (obstacle !== 'formula' || sheet.protection === null) return false;
  const unlocked = sheet.protection.unlockedRanges ?? [];
  return !unlocked.some((range) => contains(range, cell));
}
