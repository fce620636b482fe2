/**
 * What a workbook holds at one moment, as plain data.
 *
 * Both ports (files and Excel) produce exactly these shapes, so everything in core works the same
 * in the pane, on the command line and in the browser.
 */

/** A zero-based place on a sheet: `A1` is `{ row: 0, column: 0 }`. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A zero-based rectangle; `rowCount` and `columnCount` are at least 1. */
export interface CellRange extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Dates are serial numbers (1900 system) with a date number format, as Excel gives them. */
export type CellValue = string | number | boolean | null;

/** One cell that holds something: a value, a formula, or a number format other than General. */
export interface SheetCell {
  /** Typed value, or the cached result of the formula; `null` when blank. Error values are their text, e.g. `#NAME?`, with `isError`. */
  readonly value: CellValue;
  /** With its leading `=`; absent when the cell has no formula. */
  readonly formula?: string;
  /** Excel's en-US number format code; absent means `General`. */
  readonly numberFormat?: string;
  /** What the cell shows. For display only: narrow columns show `####` and formats round. */
  readonly text: string;
  /** True when `value` is an Excel error value such as `#NAME?`. */
  readonly isError?: true;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** Protection of one sheet. */
export interface SheetProtection {
  /** Cells that may be edited although the sheet is protected; `null` when the host cannot say. */
  readonly unlockedRanges: readonly CellRange[] | null;
}

/** One sheet. `rows[0][0]` is the cell at `origin`; `null` is a blank General cell; rows may be shorter than the widest. */
export interface SheetSnapshot {
  readonly name: string;
  /** Zero-based order of the sheet in the workbook. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly origin: CellPosition;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Merged areas; `null` when the host cannot say (Excel below 1.13) and readers must infer them from blanks. */
  readonly merges: readonly CellRange[] | null;
  /** `null` when the sheet is not protected. */
  readonly protection: SheetProtection | null;
}

/** The part of a sheet that says what stands where and what may be written. */
export type SheetContent = Pick<SheetSnapshot, 'origin' | 'rows' | 'merges' | 'protection'>;

/** A workbook as read once. */
export interface WorkbookSnapshot {
  /** Name shown to people, e.g. `自评表.xlsx`. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}
