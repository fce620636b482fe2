import { isBlank } from './cell-at';
import type { CellRange, SheetSnapshot } from './snapshot';

/** The smallest area that holds every cell with content; `null` for an empty sheet. Formatted blanks do not count. */
export function contentRange(sheet: SheetSnapshot): CellRange | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  sheet.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (isBlank(cells[column] ?? null)) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  });
  if (top < 0) return null;
  return {
    row: sheet.origin.row + top,
    column: sheet.origin.column + left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
