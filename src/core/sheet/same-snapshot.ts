/** Whether two readings of a workbook say the same. */
import type { CellRange, SheetCell, SheetSnapshot, WorkbookSnapshot } from './snapshot';

export function isSameSnapshot(one: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  return one.name === other.name && sameList(one.sheets, other.sheets, isSameSheet);
}

function isSameSheet(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return (
    one.name === other.name &&
    one.visibility === other.visibility &&
    one.origin.row === other.origin.row &&
    one.origin.column === other.origin.column &&
    sameRanges(one.merges, other.merges) &&
    (one.protection === null) === (other.protection === null) &&
    sameRanges(one.protection?.unlockedRanges ?? null, other.protection?.unlockedRanges ?? null) &&
    sameList(one.rows, other.rows, (left, right) => sameList(left, right, isSameCell))
  );
}

/** `text` follows from the others, but for columns too narrow to show it. */
function isSameCell(one: SheetCell | null, other: SheetCell | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  return (
    one.value === other.value &&
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    one.isError === other.isError
  );
}

function sameRanges(one: readonly CellRange[] | null, other: readonly CellRange[] | null): boolean {
  if (one === null || other === null) return one === other;
  return sameList(
    one,
    other,
    (left, right) =>
      left.row === right.row &&
      left.column === right.column &&
      left.rowCount === right.rowCount &&
      left.columnCount === right.columnCount,
  );
}

function sameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (left: Item, right: Item) => boolean,
): boolean {
  return (
    one.length === other.length && one.every((item, index) => isSame(item, other[index] as Item))
  );
}
