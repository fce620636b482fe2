import type { CellRange, SheetSnapshot } from '../core/sheet/snapshot';

/** A sheet of a format that is filled by way of an .xlsx copy, with what the copy keeps beside the cells. */
export interface CopiedSheet extends SheetSnapshot {
  readonly merges: readonly CellRange[];
  /** Widths in characters by zero-based column; absent columns have the default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
}
