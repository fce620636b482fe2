import type { CopiedSheet } from '../copied-sheet';
import { failure, success, type FileResult } from '../file-failure';
import type { ReadLimits } from '../read-limits';
import { ReadBudget } from '../sheet-rows';
import { XmlScanner } from '../xml/xml-scanner';
import type { ZipArchive } from '../zip/zip-archive';
import { readOdsStyles } from './read-data-styles';
import { readTable } from './read-table';

const SPREADSHEET_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const TYPE_PART = 'mimetype';
const CONTENT_PART = 'content.xml';
const STYLES_PART = 'styles.xml';
const MANIFEST_PART = 'META-INF/manifest.xml';

/** True for zip files that say they are OpenDocument, spreadsheets or not. */
export function isOpenDocument(archive: ZipArchive): boolean {
  return archive.has(TYPE_PART) && archive.has(CONTENT_PART);
}

/** Reads all sheets of an .ods file, hidden ones too. */
export function readOds(
  archive: ZipArchive,
  limits: ReadLimits,
): FileResult<readonly CopiedSheet[]> {
  const type = archive.text(TYPE_PART);
  if (!type.ok) return type;
  if (!type.value.trim().startsWith(SPREADSHEET_TYPE)) {
    return failure('not-a-workbook', `OpenDocument, but ${type.value.slice(0, 80)}`);
  }
  if (archive.has(MANIFEST_PART)) {
    const manifest = archive.text(MANIFEST_PART);
    if (!manifest.ok) return manifest;
    if (/<(?:\w+:)?encryption-data\b/.test(manifest.value)) {
      return failure('encrypted', 'password to open');
    }
  }
  const content = archive.text(CONTENT_PART);
  if (!content.ok) return content;
  const shared = archive.has(STYLES_PART) ? archive.text(STYLES_PART) : success('');
  if (!shared.ok) return shared;
  const styles = readOdsStyles([shared.value, content.value]);
  const budget = new ReadBudget(limits);
  const sheets: CopiedSheet[] = [];
  const scanner = new XmlScanner(content.value);
  let isComplete = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'spreadsheet') isComplete = true;
    if (token !== 'open' || scanner.name !== 'table') continue;
    const sheet = readTable(scanner, sheets.length, styles, budget);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return isComplete ? success(sheets) : failure('truncated', `${CONTENT_PART} ends in the middle`);
}
