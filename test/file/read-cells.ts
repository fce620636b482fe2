import { toAddress } from '../../src/core/sheet/address';
import type { SheetCell, SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/file/read-workbook';

/** Reads a file that must be readable. */
export async function readOrFail(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const result = await readWorkbook('测试.xlsx', bytes);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}

/** The cells of a sheet by address, blanks left out. */
export function cellsOf(sheet: SheetSnapshot | undefined): Record<string, SheetCell> {
  const cells: Record<string, SheetCell> = {};
  sheet?.rows.forEach((row, rowOffset) => {
    row.forEach((cell, columnOffset) => {
      const position = {
        row: sheet.origin.row + rowOffset,
        column: sheet.origin.column + columnOffset,
      };
      if (cell) cells[toAddress(position)] = cell;
    });
  });
  return cells;
}

/** The cells of the first sheet. */
export async function readCells(bytes: Uint8Array): Promise<Record<string, SheetCell>> {
  return cellsOf((await readOrFail(bytes)).sheets[0]);
}
