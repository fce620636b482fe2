/** Learns how large cells are from the top of some sheets, in the same sync that finds the used areas. */
import { toRangeAddress } from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';
import type { GridValue } from './cell-content';
import { valueBytes } from './grid-bytes';

/** Where forms have most of their words. */
const SAMPLE: CellRange = { row: 0, column: 0, rowCount: 60, columnCount: 16 };
const MOST_SAMPLES = 20;
/** A cell stands in values, formulas and text; its format is mostly `"General",`. */
const TIMES_READ = 3;
const FORMAT_BYTES = 10;
/** JSON bytes per cell of forms in which nothing could be sampled. */
const USUAL_BYTES = 70;

/** Cells of the sample that lie in the used area. */
function sampledGrid(values: readonly (readonly GridValue[])[], used: CellRange): GridValue[][] {
  return values
    .slice(used.row, used.row + used.rowCount)
    .map((row) => row.slice(used.column, used.column + used.columnCount));
}

export class SizeSample {
  private readonly ranges: { readonly index: number; readonly range: Excel.Range }[] = [];

  /** Queues the loads; ask after the next sync. */
  constructor(context: Excel.RequestContext, sheets: readonly string[]) {
    const step = Math.max(1, Math.ceil(sheets.length / MOST_SAMPLES));
    for (let index = 0; index < sheets.length; index += step) {
      const worksheet = context.workbook.worksheets.getItem(sheets[index] as string);
      const range = worksheet.getRange(toRangeAddress(SAMPLE));
      range.load('values');
      this.ranges.push({ index, range });
    }
  }

  /** Bytes that a cell will take in the response, on average; `used`: the used area of every sheet. */
  bytesPerCell(used: readonly CellRange[]): number {
    let bytes = 0;
    let cells = 0;
    for (const { index, range } of this.ranges) {
      const area = used[index];
      if (!area) continue;
      for (const row of sampledGrid(range.values as GridValue[][], area)) {
        for (const value of row) bytes += TIMES_READ * valueBytes(value) + FORMAT_BYTES;
        cells += row.length;
      }
    }
    return cells === 0 ? USUAL_BYTES : bytes / cells;
  }
}
