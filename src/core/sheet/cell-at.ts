import type { CellPosition, SheetCell, SheetContent } from './snapshot';

/** What stands at a place of the sheet; `null` for a blank General cell and outside the used area. */
export function cellAt(
  sheet: Pick<SheetContent, 'origin' | 'rows'>,
  position: CellPosition,
): SheetCell | null {
  return (
    sheet.rows[position.row - sheet.origin.row]?.[position.column - sheet.origin.column] ?? null
  );
}

/** True when the cell holds neither a value nor a formula; a mere number format is blank. */
export function isBlank(cell: SheetCell | null): boolean {
  if (cell === null || cell.formula !== undefined) return cell === null;
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}
