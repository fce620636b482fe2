/** Third sync of every read: the cells themselves, in as few responses as stay below Excel's limit. */
import type { PortFailure, ReadOptions } from '../core/port';
import { toRangeAddress } from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';
import type { GridValue } from './cell-content';
import { toPortFailure } from './excel-failure';
import { gridBytes } from './grid-bytes';
import { cellCount } from './used-areas';

/** Cells of one area with everything that is read of them. */
export interface CellBlock {
  readonly sheet: string;
  readonly area: CellRange;
  readonly values: readonly (readonly GridValue[])[];
  readonly formulas: readonly (readonly GridValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
}

export interface BlockPlace {
  readonly sheet: string;
  readonly area: CellRange;
}

/** Something that is read in the same syncs. */
export interface Passenger {
  /** Before every sync, also before one that repeats a refused one. */
  board(): void;
  /** After a sync that succeeded. */
  arrive(): void;
}

/** Excel on the web refuses responses above 5 MB. */
const WANTED_BYTES = 4.6 * 1024 * 1024;
/** What stands around the grids, and how far an average may be off. */
const SAFETY = 1.1;
/** Blank General cells. Something that holds next to nothing says little about what comes next. */
const LEAST_PER_CELL = 24;

function blockBytes(block: CellBlock): number {
  const { values, formulas, numberFormats, texts } = block;
  return [values, formulas, numberFormats, texts].reduce((sum, grid) => sum + gridBytes(grid), 0);
}

function bytesPerCellOf(blocks: readonly CellBlock[], cells: number): number {
  return blocks.reduce((sum, block) => sum + blockBytes(block), 0) / cells;
}

/** As many places as `cells` allow, the last one cut between two rows where it is too large. */
function takeChunk(queue: BlockPlace[], cells: number): BlockPlace[] {
  const chunk: BlockPlace[] = [];
  let room = cells;
  for (let next = queue[0]; next && room > 0; next = queue[0]) {
    const { sheet, area } = next;
    const rows = Math.floor(room / area.columnCount);
    if (rows >= area.rowCount) {
      chunk.push(next);
      queue.shift();
      room -= cellCount(area);
      continue;
    }
    // a single row is read whole even where it is beyond the estimate
    const taken = rows === 0 && chunk.length === 0 ? 1 : rows;
    if (taken > 0) chunk.push({ sheet, area: { ...area, rowCount: taken } });
    if (taken === area.rowCount) queue.shift();
    else if (taken > 0) {
      const rest = { ...area, row: area.row + taken, rowCount: area.rowCount - taken };
      queue[0] = { sheet, area: rest };
    }
    break;
  }
  return chunk;
}

/** `null`: Excel left the values out because the range is too large; it does so without an error. */
function toBlock({ sheet, area }: BlockPlace, range: Excel.Range): CellBlock | null {
  const grids: readonly unknown[] = [range.values, range.formulas, range.numberFormat, range.text];
  if (grids.some((grid) => grid === null)) return null;
  return {
    sheet,
    area,
    values: range.values as GridValue[][],
    formulas: range.formulas as GridValue[][],
    numberFormats: range.numberFormat as string[][],
    texts: range.text,
  };
}

async function loadChunk(
  context: Excel.RequestContext,
  chunk: readonly BlockPlace[],
  passengers: readonly Passenger[],
): Promise<readonly CellBlock[] | PortFailure> {
  for (const passenger of passengers) passenger.board();
  const ranges = chunk.map(({ sheet, area }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(toRangeAddress(area));
    range.load('values,formulas,numberFormat,text');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const failure = toPortFailure(error);
    if (failure.code === 'payload-limit') return failure;
    throw error;
  }
  for (const passenger of passengers) passenger.arrive();
  const blocks = chunk.map((place, index) => toBlock(place, ranges[index] as Excel.Range));
  return blocks.every((block) => block !== null)
    ? blocks
    : { code: 'payload-limit', detail: 'values left out of a large range' };
}

/**
 * Reads all places. Chunks that turn out too large are read again in halves.
 *
 * @param bytesPerCell what is expected; corrected by what is measured
 * @param onBlocks called after every response, while others are still to come
 */
export async function readBlocks(
  context: Excel.RequestContext,
  places: readonly BlockPlace[],
  bytesPerCell: number,
  options: ReadOptions,
  passengers: readonly Passenger[],
  onBlocks: (blocks: readonly CellBlock[]) => Promise<void>,
): Promise<PortFailure | null> {
  const total = places.reduce((sum, { area }) => sum + cellCount(area), 0);
  let queue = places.slice();
  let done = 0;
  let perCell = Math.max(bytesPerCell * SAFETY, LEAST_PER_CELL);
  while (queue.length > 0) {
    if (options.isCancelled?.()) return { code: 'cancelled', detail: '' };
    const rest = queue.slice();
    const chunk = takeChunk(rest, Math.floor(WANTED_BYTES / perCell));
    const blocks = await loadChunk(context, chunk, passengers);
    const cells = chunk.reduce((sum, { area }) => sum + cellCount(area), 0);
    if (!('length' in blocks)) {
      if (chunk.length === 1 && chunk[0]?.area.rowCount === 1) return blocks;
      perCell = (WANTED_BYTES * 2) / cells;
      continue;
    }
    queue = rest;
    // Measuring takes as long as Office.js takes for the answer: only what is still to come needs it.
    if (queue.length > 0)
      perCell = Math.max(bytesPerCellOf(blocks, cells) * SAFETY, LEAST_PER_CELL);
    done += cells;
    options.onProgress?.(done, total);
    await onBlocks(blocks);
  }
  return null;
}
