/** An edit that writes one unit in place of another. */
import type { Edit } from '../../edit/edit';
import type { FormCell } from '../../form/form';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { textEdits } from './text-edit';

/** Only texts are rewritten; a number's unit is its format. `unit` and `other` as they are typed. */
export function unitEdits(
  sheet: SheetSnapshot,
  cell: FormCell,
  unit: string,
  other: string,
): Edit[] {
  const typed = cell.content?.value;
  if (typeof typed !== 'string' || typed.indexOf(unit) < 0) return [];
  return textEdits(sheet, cell, {
    value: typed.split(unit).join(other),
    purpose: 'unit-spelling',
    safety: 'review',
  });
}
