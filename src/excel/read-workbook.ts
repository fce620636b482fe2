/** Reads the whole workbook: sheets, used areas, cells. Three syncs, unless its size forces more. */
import type { PortFailure, ReadOptions, Result } from '../core/port';
import type { SheetProtection, SheetSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';
import type { ExcelAbilities } from './abilities';
import { excelErrorCode } from './excel-failure';
import type { ExcelHost } from './excel-host';
import { listSheets, type ListedSheet } from './list-sheets';
import { readBlocks, type BlockPlace, type CellBlock } from './read-blocks';
import { SheetWatch } from './sheet-watch';
import { SheetRows } from './sheet-rows';
import { UnlockedCells } from './unlocked-cells';
import { cellCount, findUsedAreas, type SheetAreas } from './used-areas';

/** Cells laid out before the page gets a breath. */
const CELLS_PER_SLICE = 5000;
/** A workbook with more cells than this is no collection of forms. */
const MOST_CELLS = 8000000;
/** A person who goes on inserting rows is asked to stop. */
const MOST_STARTS = 3;
const CHANGED: PortFailure = { code: 'changed-while-reading', detail: 'sheets or used areas' };

function placesOf(sheets: readonly ListedSheet[], found: readonly SheetAreas[]): BlockPlace[] {
  return sheets.reduce<BlockPlace[]>((places, { name }, index) => {
    const areas = found[index]?.areas ?? [];
    return places.concat(areas.map((area) => ({ sheet: name, area })));
  }, []);
}

/** `isLocked`: of the used area as a whole; `null` when it differs from cell to cell. */
function protectionOf(
  sheet: ListedSheet,
  { areas, isLocked }: SheetAreas,
  unlocked: UnlockedCells,
): SheetProtection | null {
  if (!sheet.isProtected) return null;
  switch (isLocked) {
    case true:
      return { unlockedRanges: [] };
    case false:
      return { unlockedRanges: areas };
    case null:
      return { unlockedRanges: unlocked.rangesOf(sheet.name) };
  }
}

/**
 * Starts over when sheets or their used areas changed meanwhile. Throws what Excel refuses, except
 * payload limits, which it works around.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  host: ExcelHost,
  abilities: ExcelAbilities,
  options: ReadOptions,
  starts = 1,
): Promise<Result<WorkbookSnapshot, PortFailure>> {
  let read: Result<WorkbookSnapshot, PortFailure>;
  try {
    read = await readOnce(context, host, abilities, options);
  } catch (error) {
    // a sheet that was listed is gone
    if (excelErrorCode(error) !== 'ItemNotFound' || starts === MOST_STARTS) throw error;
    read = { ok: false, failure: CHANGED };
  }
  if (read.ok || read.failure !== CHANGED || starts === MOST_STARTS) return read;
  return readWorkbook(context, host, abilities, options, starts + 1);
}

async function readOnce(
  context: Excel.RequestContext,
  host: ExcelHost,
  abilities: ExcelAbilities,
  options: ReadOptions,
): Promise<Result<WorkbookSnapshot, PortFailure>> {
  const workbook = await listSheets(context, abilities);
  if (options.isCancelled?.()) return { ok: false, failure: { code: 'cancelled', detail: '' } };
  const { sheets: found, bytesPerCell } = await findUsedAreas(context, workbook.sheets, abilities);
  const places = placesOf(workbook.sheets, found);
  const cells = places.reduce((sum, { area }) => sum + cellCount(area), 0);
  if (cells > MOST_CELLS) {
    return { ok: false, failure: { code: 'too-large', detail: `${String(cells)} cells` } };
  }
  const partlyLocked = new Set(
    workbook.sheets
      .filter((_sheet, index) => found[index]?.isLocked === null)
      .map(({ name }) => name),
  );
  const unlocked = new UnlockedCells(
    context,
    places.filter(({ sheet }) => partlyLocked.has(sheet)),
  );
  const rows = new Map(workbook.sheets.map(({ name }) => [name, new SheetRows()]));
  let sinceBreath = 0;
  const layOut = async (blocks: readonly CellBlock[]): Promise<void> => {
    for (const block of blocks) {
      rows.get(block.sheet)?.add(block);
      sinceBreath += cellCount(block.area);
      if (sinceBreath > CELLS_PER_SLICE) {
        sinceBreath = 0;
        await host.wait(0);
      }
    }
  };
  const sheetWatch = new SheetWatch(
    context,
    abilities,
    workbook.sheets,
    found.map(({ whole }) => whole),
  );
  const passengers = [unlocked, sheetWatch];
  const failure = await readBlocks(context, places, bytesPerCell, options, passengers, layOut);
  if (failure) return { ok: false, failure };
  await unlocked.finish();
  if (sheetWatch.hasChanged) return { ok: false, failure: CHANGED };
  const sheets = workbook.sheets.map((sheet, position): SheetSnapshot => {
    const placed = (rows.get(sheet.name) as SheetRows).build();
    return {
      name: sheet.name,
      position,
      visibility: sheet.visibility,
      ...placed,
      // asking for merged areas would empty the user's undo stack: docs/decisions/excel-merged-areas.md
      merges: null,
      protection: protectionOf(sheet, found[position] as SheetAreas, unlocked),
    };
  });
  return { ok: true, value: { name: workbook.name ?? host.fallbackName, sheets } };
}
