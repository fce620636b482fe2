/** An edit that writes one unit in place of another. */
import type { Edit } from '../../edit/edit';
import type { FormCell } from '../../form/form';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { textEdits } from './text-edit';

/**
 * Only texts are rewritten; a number's unit is its format. None where the unit's letters stand in another word as well
 * (≥10人（贫困人口）). `unit` and `other` as they are typed.
 */
export function unitEdits(
  sheet: SheetSnapshot,
  cell: FormCell,
  unit: string,
  other: string,
): Edit[] {
  const typed = cell.content?.value;
  if (typeof typed !== 'string') return [];
  const [before, behind, ...further] = typed.split(unit);
  if (before === undefined || behind === undefined || further.length > 0) return [];
  return textEdits(sheet, cell, {
    value: before + other + behind,
    purpose: 'unit-spelling',
    safety: 'review',
  });
}
