/** Merged areas, found quickly by place. */
import { contains } from './address';
import type { CellPosition, CellRange, SheetContent } from './snapshot';

/** The merged area that covers the place, or `null`. */
export function mergeAt(sheet: SheetContent, position: CellPosition): CellRange | null {
  const offset = position.row - sheet.origin.row;
  if (offset >= 0 && offset < sheet.rows.length) {
    return mergeIndexOf(sheet).at(position.row, position.column);
  }
  return (sheet.merges ?? []).find((merge) => contains(merge, position)) ?? null;
}

/** Forms, filling and checks ask for the merged areas of the same sheet. */
const knownIndexes = new WeakMap<SheetContent, MergeIndex>();

/** The merged areas of a sheet by row, worked out once per sheet. */
export function mergeIndexOf(sheet: SheetContent): MergeIndex {
  let index = knownIndexes.get(sheet);
  if (!index) {
    index = new MergeIndex(sheet);
    knownIndexes.set(sheet, index);
  }
  return index;
}

/** Areas of more rows are found through a tree of spans of rows; there are few of them. */
const MOST_ROWS_ONE_BY_ONE = 64;

/**
 * Merged areas by row of the used area. The cost is that of the areas, not of the rows that they span; rows outside
 * the used area are left out.
 */
export class MergeIndex {
  private readonly firstRow: number;
  private readonly rowCount: number;
  /** The low areas of each used row; rows without any stay empty. */
  private readonly byRow: (CellRange[] | undefined)[];
  /** The tall areas by node of a binary tree over the used rows: node `n` has the halves `2n` and `2n + 1`. */
  private readonly bySpan = new Map<number, CellRange[]>();

  constructor(sheet: SheetContent) {
    const { length } = sheet.rows;
    this.firstRow = sheet.origin.row;
    this.rowCount = length;
    this.byRow = new Array<CellRange[] | undefined>(length);
    for (const merge of sheet.merges ?? []) {
      const first = Math.max(0, merge.row - this.firstRow);
      const last = Math.min(merge.row - this.firstRow + merge.rowCount, length);
      if (last - first > MOST_ROWS_ONE_BY_ONE) this.addTall(merge, first, last);
      else this.addLow(merge, first, last);
    }
  }

  at(row: number, column: number): CellRange | null {
    const offset = row - this.firstRow;
    const low = coverOf(this.byRow[offset], column);
    if (low || this.bySpan.size === 0 || offset < 0 || offset >= this.rowCount) return low;
    for (let node = offset + this.rowCount; node >= 1; node >>= 1) {
      const tall = coverOf(this.bySpan.get(node), column);
      if (tall) return tall;
    }
    return null;
  }

  private addLow(merge: CellRange, first: number, last: number): void {
    for (let row = first; row < last; row += 1) {
      const inRow = this.byRow[row];
      if (inRow) inRow.push(merge);
      else this.byRow[row] = [merge];
    }
  }

  private addTall(merge: CellRange, first: number, last: number): void {
    // areas that overlap are damage; without this, a thousand of them would be searched for every cell
    if (this.at(first + this.firstRow, merge.column)) return;
    let from = first + this.rowCount;
    let to = last + this.rowCount;
    for (; from < to; from >>= 1, to >>= 1) {
      if (from % 2 === 1) this.addToSpan(from++, merge);
      if (to % 2 === 1) this.addToSpan(--to, merge);
    }
  }

  private addToSpan(node: number, merge: CellRange): void {
    const inSpan = this.bySpan.get(node);
    if (inSpan) inSpan.push(merge);
    else this.bySpan.set(node, [merge]);
  }
}

function coverOf(merges: readonly CellRange[] | undefined, column: number): CellRange | null {
  if (!merges) return null;
  for (const merge of merges) {
    if (column >= merge.column && column < merge.column + merge.columnCount) return merge;
  }
  return null;
}
