/** Reads the cells of a command as they are now: contents, formats, fill, and what forbids writing. */
import type { CellState } from '../core/edit/edit';
import { contains, parseRangeAddress, toAddress, toRangeAddress } from '../core/sheet/address';
import type { CellPosition, CellRange, CellValue } from '../core/sheet/snapshot';
import type { PlaceObstacle } from '../core/sheet/write-obstacle';
import { GENERAL_FORMAT } from '../core/edit/cell-state';
import { gridCellState, type GridValue } from './cell-content';
import type { CellWrite } from './cell-write';
import { clusterCells, type Cluster } from './cluster-cells';
import { excelErrorCode } from './excel-failure';
import type { SheetOfWrites } from './sheet-keys';

/** Excel's answer for a cell without fill. A deliberately white cell looks the same. */
const NO_FILL = '#FFFFFF';

/** What a read asks beyond contents. */
export interface ReadQuestions {
  /** Protection of the sheets (1.2). */
  readonly protection: boolean;
  /** Sheets known as protected: their cells are asked for locks one by one. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Merged areas (1.13); only before a write, which empties the undo stack anyway. */
  readonly merges: boolean;
}

/** Queued loads of some cells; `collect` after the next sync. */
export interface CellReading {
  collect(): ReadonlyMap<CellWrite, CellState>;
}

export interface SheetReading extends CellReading {
  readonly sheet: SheetOfWrites;
  id(): string;
  isProtected(): boolean;
  obstacleAt(write: CellWrite): PlaceObstacle | null;
  /** One of the inputs of the writes. */
  inputAt(address: string): CellValue;
}

function stateAt(
  { area }: Cluster<CellWrite>,
  range: Excel.Range,
  { position }: CellWrite,
  fill: string | undefined,
): CellState {
  const row = position.row - area.row;
  const column = position.column - area.column;
  const values = range.values as GridValue[][];
  const formulas = range.formulas as GridValue[][];
  const formats = range.numberFormat as string[][];
  return gridCellState(
    values[row]?.[column] ?? '',
    formulas[row]?.[column] ?? '',
    formats[row]?.[column] ?? GENERAL_FORMAT,
    fill,
  );
}

/** `null` when the answer to the request never came. */
export function collectIfLoaded(reading: CellReading): ReadonlyMap<CellWrite, CellState> | null {
  try {
    return reading.collect();
  } catch (error) {
    const code = excelErrorCode(error);
    if (code === 'PropertyNotLoaded' || code === 'InvalidObjectPath') return null;
    throw error;
  }
}

/** Contents and formats by rectangles; fill cell by cell where it matters. */
export function queueContents(
  worksheet: Excel.Worksheet,
  writes: readonly CellWrite[],
): CellReading {
  const clusters = clusterCells(writes, false).map((cluster) => {
    const range = worksheet.getRange(toRangeAddress(cluster.area));
    range.load('values,formulas,numberFormat');
    return { cluster, range };
  });
  const fills = new Map<CellWrite, Excel.Range>();
  for (const write of writes.filter(({ concernsFill }) => concernsFill)) {
    const range = worksheet.getRange(toAddress(write.position));
    range.load('format/fill/color');
    fills.set(write, range);
  }
  return {
    collect: () => {
      const states = new Map<CellWrite, CellState>();
      for (const { cluster, range } of clusters) {
        for (const write of cluster.items) {
          const color = fills.get(write)?.format.fill.color.toUpperCase();
          const fill = color === '' || color === NO_FILL ? undefined : color;
          states.set(write, stateAt(cluster, range, write, fill));
        }
      }
      return states;
    },
  };
}

/** Only what the inputs of writes hold, by rectangles; asked by address after the next sync. */
function queueInputs(
  worksheet: Excel.Worksheet,
  writes: readonly CellWrite[],
): (address: string) => CellValue {
  const positions = new Map<string, CellPosition>();
  for (const { inputs } of writes) {
    for (const position of inputs) positions.set(toAddress(position), position);
  }
  const items = Array.from(positions).map(([address, position]) => ({ address, position }));
  const places = new Map<string, { readonly range: Excel.Range; readonly cluster: CellRange }>();
  for (const { area, items: ofArea } of clusterCells(items, false)) {
    const range = worksheet.getRange(toRangeAddress(area));
    range.load('values');
    for (const { address } of ofArea) places.set(address, { range, cluster: area });
  }
  return (address) => {
    const place = places.get(address);
    const position = positions.get(address);
    if (!place || !position) return null;
    const row = (place.range.values as CellValue[][])[position.row - place.cluster.row];
    return row?.[position.column - place.cluster.column] ?? null;
  };
}

/** `'表1'!A1:C1,'表1'!D2:E3` → its areas. */
function parseAreas(address: string): CellRange[] {
  return (address.match(/![$A-Z0-9:]+(?=,|$)/g) ?? []).reduce<CellRange[]>((areas, part) => {
    const area = parseRangeAddress(part.slice(1));
    return area ? areas.concat(area) : areas;
  }, []);
}

function isCovered(merges: readonly CellRange[], { position }: CellWrite): boolean {
  return merges.some(
    (merge) =>
      contains(merge, position) && (merge.row !== position.row || merge.column !== position.column),
  );
}

function idOfSheet(worksheet: Excel.Worksheet): string {
  return worksheet.id;
}

function isSheetProtected(worksheet: Excel.Worksheet): boolean {
  return worksheet.protection.protected;
}

/** Everything that decides whether the cells of one sheet may be written. */
export function queueSheet(
  context: Excel.RequestContext,
  sheet: SheetOfWrites,
  questions: ReadQuestions,
): SheetReading {
  const { writes } = sheet;
  const worksheet = context.workbook.worksheets.getItem(sheet.key);
  const contents = queueContents(worksheet, writes);
  const inputAt = queueInputs(worksheet, writes);
  worksheet.load('id');
  if (questions.protection) worksheet.load('protection/protected');
  const locks = new Map<CellWrite, Excel.Range>();
  if (questions.protection && questions.protectedSheets.has(sheet.name)) {
    for (const write of writes) {
      const range = worksheet.getRange(toAddress(write.position));
      range.load('format/protection/locked');
      locks.set(write, range);
    }
  }
  // only merges that start inside the range are seen, so the whole used range is asked
  const merged = questions.merges ? worksheet.getUsedRange().getMergedAreasOrNullObject() : null;
  merged?.load('address');
  let merges: CellRange[] | null = null;
  const mergesNow = (): CellRange[] => {
    merges ??= merged && !merged.isNullObject ? parseAreas(merged.address) : [];
    return merges;
  };
  const isProtected = (): boolean => questions.protection && isSheetProtected(worksheet);
  return {
    sheet,
    id: () => idOfSheet(worksheet),
    collect: () => contents.collect(),
    inputAt,
    isProtected,
    obstacleAt: (write) => {
      if (isCovered(mergesNow(), write)) return 'merged-away';
      // every cell is locked by itself; that counts while the sheet is protected
      const isLocked = isProtected() && locks.get(write)?.format.protection.locked === true;
      return isLocked ? 'locked' : null;
    },
  };
}
