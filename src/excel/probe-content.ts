/** Finds the filled part of a huge used range on Excel 2016, where formatted blanks count as used. */
import { toRangeAddress } from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';

const PROBE_CELLS = 100000;
/** No form continues after this many blank rows; formats reaching further down are not followed. */
const BLANK_ROWS = 20000;
/** Nor does one reach this far to the right. */
const WIDEST_PROBE = 500;

function lastFilledRow(formulas: readonly (readonly unknown[])[]): number {
  for (let row = formulas.length - 1; row >= 0; row -= 1) {
    if ((formulas[row] ?? []).some((cell) => cell !== '')) return row;
  }
  return -1;
}

async function formulasOf(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: CellRange,
): Promise<unknown[][]> {
  const range = worksheet.getRange(toRangeAddress(block));
  range.load('formulas');
  await context.sync();
  return range.formulas as unknown[][];
}

/** Blocks of rows that hold anything, from the top of `area` down; one sync per block. */
export async function probeContent(
  context: Excel.RequestContext,
  sheet: string,
  area: CellRange,
): Promise<CellRange[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const columnCount = Math.min(area.columnCount, WIDEST_PROBE);
  const rowsPerBlock = Math.max(1, Math.floor(PROBE_CELLS / columnCount));
  const end = area.row + area.rowCount;
  const found: CellRange[] = [];
  let blankRows = 0;
  for (let row = area.row; row < end && blankRows < BLANK_ROWS; row += rowsPerBlock) {
    const block = {
      row,
      column: area.column,
      rowCount: Math.min(rowsPerBlock, end - row),
      columnCount,
    };
    const last = lastFilledRow(await formulasOf(context, worksheet, block));
    if (last >= 0) found.push({ ...block, rowCount: last + 1 });
    blankRows = last >= 0 ? block.rowCount - 1 - last : blankRows + block.rowCount;
  }
  return found;
}
