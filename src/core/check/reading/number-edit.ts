/** An edit that writes a recalculated number, offered only where writing is possible. */
import type { Edit, EditPurpose } from '../../edit/edit';
import type { FormCell } from '../../form/form';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { writeObstacle } from '../../sheet/write-obstacle';

/** One edit, or none for cells that calculate, are locked or lie inside a merged area. */
export function numberEdits(
  sheet: SheetSnapshot,
  cell: FormCell,
  write: { readonly value: number; readonly numberFormat?: string; readonly purpose: EditPurpose },
): Edit[] {
  const { content } = cell;
  if (cell.isMergedAway || writeObstacle(sheet, cell) !== null) return [];
  const { value, numberFormat, purpose } = write;
  return [
    {
      cell: { sheet: sheet.name, address: cell.address },
      before: {
        value: content?.value ?? null,
        ...(content?.numberFormat !== undefined && { numberFormat: content.numberFormat }),
      },
      change: { kind: 'number', value, ...(numberFormat !== undefined && { numberFormat }) },
      purpose,
      safety: 'safe',
    },
  ];
}
