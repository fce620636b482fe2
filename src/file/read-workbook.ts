import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { detectFormat } from './detect-format';
import { failure, success, type FileResult } from './file-failure';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read-limits';
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
  switch (format.value) {
    case 'zip': {
      const archive = ZipArchive.open(bytes, limits);
      if (!archive.ok) return archive;
      const sheets = readXlsx(archive.value, limits);
      return sheets.ok ? success({ name, sheets: sheets.value }) : sheets;
    }
    case 'compound':
      return failure('unsupported', 'xls');
  }
}
