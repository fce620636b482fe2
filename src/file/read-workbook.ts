import type { SheetSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';
import { detectFormat } from './detect-format';
import { failure, success, type FileResult } from './file-failure';
import { isOpenDocument, readOds } from './ods/read-ods';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read-limits';
import { readXls } from './xls/read-xls';
import { readXlsx } from './xlsx/read-xlsx';
import { ZipArchive } from './zip/zip-archive';

/**
 * Reads a workbook file of any supported kind, told by its content and not by its name.
 *
 * @param name shown to people, e.g. `自评表.xlsx`
 * @returns the snapshot, or why the file cannot be used; damaged and hostile files never throw
 */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  limits: ReadLimits = DEFAULT_READ_LIMITS,
): Promise<FileResult<WorkbookSnapshot>> {
  if (bytes.length > limits.fileBytes) return failure('too-large', `${bytes.length} bytes`);
  const format = detectFormat(bytes);
  if (!format.ok) return format;
  const sheets = format.value === 'zip' ? readZipped(bytes, limits) : readXls(bytes, limits);
  return sheets.ok ? success({ name, sheets: sheets.value.map(toSnapshot) }) : sheets;
}

function readZipped(bytes: Uint8Array, limits: ReadLimits): FileResult<readonly SheetSnapshot[]> {
  const archive = ZipArchive.open(bytes, limits);
  if (!archive.ok) return archive;
  return isOpenDocument(archive.value)
    ? readOds(archive.value, limits)
    : readXlsx(archive.value, limits);
}

/** Exactly the fields of a snapshot: readers may know more of a sheet. */
function toSnapshot(sheet: SheetSnapshot): SheetSnapshot {
  const { name, position, visibility, origin, rows, merges, protection } = sheet;
  return { name, position, visibility, origin, rows, merges, protection };
}
