/** Merged areas, found quickly by place. */
import { contains } from './address';
import type { CellPosition, CellRange, SheetSnapshot } from './snapshot';

/** The merged area that covers the place, or `null`. */
export function mergeAt(sheet: SheetSnapshot, position: CellPosition): CellRange | null {
  if (position.row < sheet.origin.row + sheet.rows.length) {
    return mergeIndexOf(sheet).at(position.row, position.column);
  }
  return (sheet.merges ?? []).find((merge) => contains(merge, position)) ?? null;
}

/** The cell that holds the content of a merged area; the place itself where nothing is merged. */
export function anchorOf(sheet: SheetSnapshot, position: CellPosition): CellPosition {
  const merge = mergeAt(sheet, position);
  return merge ? { row: merge.row, column: merge.column } : position;
}

/** Forms, filling and checks ask for the merged areas of the same sheet. */
const knownIndexes = new WeakMap<SheetSnapshot, MergeIndex>();

/** The merged areas of a sheet by row, worked out once per sheet. */
export function mergeIndexOf(sheet: SheetSnapshot): MergeIndex {
  let index = knownIndexes.get(sheet);
  if (!index) {
    index = new MergeIndex(sheet);
    knownIndexes.set(sheet, index);
  }
  return index;
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
