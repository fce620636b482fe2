/** Merged areas, found quickly by place. */
import { contains } from './address';
import type { CellPosition, CellRange, SheetSnapshot } from './snapshot';

/** The merged area that covers the place, or `null`. For many look-ups on one sheet use `MergeIndex`. */
export function mergeAt(sheet: SheetSnapshot, position: CellPosition): CellRange | null {
  return (sheet.merges ?? []).find((merge) => contains(merge, position)) ?? null;
}

/** The cell that holds the content of a merged area; the place itself where nothing is merged. */
export function anchorOf(sheet: SheetSnapshot, position: CellPosition): CellPosition {
  const merge = mergeAt(sheet, position);
  return merge ? { row: merge.row, column: merge.column } : position;
}

/** Merged areas by row. Rows below the used area are left out, so whole-column merges cost nothing. */
export class MergeIndex {
  private readonly byRow = new Map<number, CellRange[]>();

  constructor(sheet: SheetSnapshot) {
    const end = sheet.origin.row + sheet.rows.length;
    for (const merge of sheet.merges ?? []) {
      const last = Math.min(merge.row + merge.rowCount, end);
      for (let row = merge.row; row < last; row += 1) {
        const inRow = this.byRow.get(row);
        if (inRow) inRow.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  at(row: number, column: number): CellRange | null {
    const inRow = this.byRow.get(row);
    if (!inRow) return null;
    for (const merge of inRow) {
      if (column >= merge.column && column < merge.column + merge.columnCount) return merge;
    }
    return null;
  }
}
