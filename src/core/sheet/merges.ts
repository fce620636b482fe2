/** Merged areas, found quickly by place. */
import { contains } from './address';
import type { CellPosition, CellRange, SheetSnapshot } from './snapshot';

/** The merged area that covers the place, or `null`. */
export function mergeAt(sheet: SheetSnapshot, position: CellPosition): CellRange | null {
  const offset = position.row - sheet.origin.row;
  if (offset >= 0 && offset < sheet.rows.length) {
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

/** Merged areas by row of the used area; rows outside are left out, so whole-column merges cost nothing. */
export class MergeIndex {
  private readonly firstRow: number;
  /** The areas of each used row; rows without any stay empty. */
  private readonly byRow: (CellRange[] | undefined)[];

  constructor(sheet: SheetSnapshot) {
    const { length } = sheet.rows;
    this.firstRow = sheet.origin.row;
    this.byRow = new Array<CellRange[] | undefined>(length);
    for (const merge of sheet.merges ?? []) {
      const first = Math.max(0, merge.row - this.firstRow);
      const last = Math.min(merge.row - this.firstRow + merge.rowCount, length);
      for (let row = first; row < last; row += 1) {
        const inRow = this.byRow[row];
        if (inRow) inRow.push(merge);
        else this.byRow[row] = [merge];
      }
    }
  }

  at(row: number, column: number): CellRange | null {
    const inRow = this.byRow[row - this.firstRow];
    if (!inRow) return null;
    for (const merge of inRow) {
      if (column >= merge.column && column < merge.column + merge.columnCount) return merge;
    }
    return null;
  }
}
