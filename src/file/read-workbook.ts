import type { SheetSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';
import { success, type FileResult } from './file-failure';
import { openContainer } from './open-container';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read-limits';
import { readXlsx } from './xlsx/read-xlsx';

/**
 * Reads a workbook file of any supported kind, told by its content and not by its name.
 *
 * @param name shown to people, e.g. `自评表.xlsx`
 * @returns the snapshot, or why the file cannot be used; damaged and hostile files never throw
 */
export function readWorkbook(
  name: string,
  bytes: Uint8Array,
  limits: ReadLimits = DEFAULT_READ_LIMITS,
): Promise<FileResult<WorkbookSnapshot>> {
  return Promise.resolve(read(name, bytes, limits));
}

function read(name: string, bytes: Uint8Array, limits: ReadLimits): FileResult<WorkbookSnapshot> {
  const opened = openContainer(bytes, limits);
  if (!opened.ok) return opened;
  if (opened.value.kind === 'other') {
    return success({ name, sheets: opened.value.sheets.map(toSnapshot) });
  }
  const sheets = readXlsx(opened.value.archive, limits);
  return sheets.ok ? success({ name, sheets: sheets.value }) : sheets;
}

/** Exactly the fields of a snapshot: some readers know more of a sheet. */
function toSnapshot(sheet: SheetSnapshot): SheetSnapshot {
  const { name, position, visibility, origin, rows, merges, protection } = sheet;
  return { name, position, visibility, origin, rows, merges, protection };
}
