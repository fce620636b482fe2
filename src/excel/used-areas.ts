/** Second sync of every read: where on the sheets anything stands, before any of it is loaded. */
import type { CellRange } from '../core/sheet/snapshot';
import { toRangeAddress } from '../core/sheet/address';
import type { ExcelAbilities } from './abilities';
import { probeContent } from './probe-content';
import { SizeSample } from './sample-size';

/** Cells of one sheet that are simply read; a larger area is searched for its filled parts first. */
const PLAIN_AREA = 200000;

/** Second sync: where cells are and how large they will be as JSON. */
export interface UsedAreas {
  readonly sheets: readonly SheetAreas[];
  readonly bytesPerCell: number;
}

/** Used areas of a sheet, and whether its cells are locked: `null` when that differs from cell to cell. */
export interface SheetAreas {
  /** As Excel gives it: around all of `areas`. */
  readonly whole: CellRange;
  readonly areas: readonly CellRange[];
  readonly isLocked: boolean | null;
}

export function areaOf(range: Excel.Range): CellRange {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

export function cellCount(area: CellRange): number {
  return area.rowCount * area.columnCount;
}

function halves(area: CellRange): [CellRange, CellRange] {
  if (area.rowCount >= area.columnCount) {
    const first = Math.ceil(area.rowCount / 2);
    return [
      { ...area, rowCount: first },
      { ...area, row: area.row + first, rowCount: area.rowCount - first },
    ];
  }
  const first = Math.ceil(area.columnCount / 2);
  return [
    { ...area, columnCount: first },
    { ...area, column: area.column + first, columnCount: area.columnCount - first },
  ];
}

/**
 * Halves large areas and asks for the used part of each half until every part is small: a lone cell
 * far away costs one more sync, not millions of blank cells.
 */
async function narrowDown(
  context: Excel.RequestContext,
  sheet: string,
  large: readonly CellRange[],
): Promise<CellRange[]> {
  if (large.length === 0) return [];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const parts = large.reduce<CellRange[]>((all, each) => all.concat(halves(each)), []);
  const used = parts.map((part) => {
    const range = worksheet.getRange(toRangeAddress(part)).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  const found = used.filter((range) => !range.isNullObject).map(areaOf);
  const small = found.filter((each) => cellCount(each) <= PLAIN_AREA);
  const stillLarge = found.filter((each) => cellCount(each) > PLAIN_AREA);
  return small.concat(await narrowDown(context, sheet, stillLarge));
}

/** Of the values where Excel can tell them from formats. */
export function queueUsedArea(worksheet: Excel.Worksheet, abilities: ExcelAbilities): Excel.Range {
  const used = abilities.seesProtection ? worksheet.getUsedRange(true) : worksheet.getUsedRange();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return used;
}

/** In the order of `sheets`. One sync, unless an area is very large. */
export async function findUsedAreas(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly isProtected: boolean }[],
  abilities: ExcelAbilities,
): Promise<UsedAreas> {
  const ranges = sheets.map(({ name, isProtected }) => {
    const used = queueUsedArea(context.workbook.worksheets.getItem(name), abilities);
    if (isProtected) used.load('format/protection/locked');
    return used;
  });
  const sample = new SizeSample(
    context,
    sheets.map(({ name }) => name),
  );
  await context.sync();
  const bytesPerCell = sample.bytesPerCell(ranges.map(areaOf));
  const result: SheetAreas[] = [];
  for (let index = 0; index < sheets.length; index += 1) {
    const range = ranges[index] as Excel.Range;
    const { name, isProtected } = sheets[index] as (typeof sheets)[number];
    const whole = areaOf(range);
    const isLocked = isProtected ? range.format.protection.locked : false;
    let areas: CellRange[] = [whole];
    if (cellCount(whole) > PLAIN_AREA) {
      areas = abilities.hasNullObjects
        ? await narrowDown(context, name, [whole])
        : await probeContent(context, name, whole);
    }
    result.push({ whole, areas, isLocked });
  }
  return { sheets: result, bytesPerCell };
}
