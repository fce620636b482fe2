import { failure, success, type FileResult } from '../file-failure';
import { CompoundFile } from '../compound/compound-file';
import type { CopiedSheet } from '../copied-sheet';
import type { ReadLimits } from '../read-limits';
import { ReadBudget } from '../sheet-rows';
import { readRecords } from './biff-records';
import { readGlobals } from './read-globals';
import { readXlsSheet } from './read-sheet';

const WORKBOOK_STREAM = 'Workbook';
const OLD_WORKBOOK_STREAM = 'Book';
/** How Office packs a workbook with a password. */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** Reads all worksheets of an .xls file (Excel 97 to 2003, WPS), hidden ones too. */
export function readXls(bytes: Uint8Array, limits: ReadLimits): FileResult<readonly CopiedSheet[]> {
  const compound = CompoundFile.open(bytes);
  if (!compound.ok) return compound;
  if (compound.value.has(ENCRYPTED_STREAM)) return failure('encrypted', 'password to open');
  if (!compound.value.has(WORKBOOK_STREAM)) {
    return compound.value.has(OLD_WORKBOOK_STREAM)
      ? failure('unsupported', 'Excel 95 or older')
      : failure('not-a-workbook', 'compound file without a workbook');
  }
  const stream = compound.value.stream(WORKBOOK_STREAM);
  if (!stream.ok) return stream;
  const records = readRecords(stream.value);
  if (!records) return failure('truncated', 'the workbook stream is cut off');
  const globals = readGlobals(records);
  if (!globals.ok) return globals;
  const budget = new ReadBudget(limits);
  const sheets: CopiedSheet[] = [];
  for (const [position, bound] of globals.value.sheets.entries()) {
    if (!bound.isWorksheet) continue;
    const first = records.findIndex(({ start }) => start === bound.start);
    if (first < 0) return failure('truncated', `sheet ${bound.name} is missing`);
    const sheet = readXlsSheet(records, first, globals.value, budget);
    if (!sheet.ok) return sheet;
    const { name, visibility } = bound;
    sheets.push({ name, position, visibility, ...sheet.value });
  }
  return success(sheets);
}
