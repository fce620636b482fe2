/** Small workbooks written as rows of plain values, for tests of the stand-in and of the Excel port. */
import type {
  CellValue,
  SheetCell,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/core/sheet/snapshot';

/** A plain value, or a cell with more to say. */
export type PlainCell = CellValue | Partial<SheetCell>;

function toCell(plain: PlainCell | undefined): SheetCell | null {
  if (plain === null || plain === undefined) return null;
  if (typeof plain !== 'object') return { value: plain, text: String(plain) };
  const value = plain.value ?? null;
  return { value, text: value === null ? '' : String(value), ...plain };
}

export function sheetOf(
  name: string,
  rows: readonly (readonly PlainCell[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    position: 0,
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    rows: rows.map((row) => row.map(toCell)),
    merges: [],
    protection: null,
    ...more,
  };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return {
    name: '自评表.xlsx',
    sheets: sheets.map((sheet, position) => ({ ...sheet, position })),
  };
}
