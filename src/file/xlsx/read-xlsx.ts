import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { success, type FileResult } from '../file-failure';
import type { ReadLimits } from '../read-limits';
import { ReadBudget } from '../sheet-rows';
import type { ZipArchive } from '../zip/zip-archive';
import type { CellContext } from './read-cell';
import { readPackage, type XlsxPackage } from './read-package';
import { readSharedStrings } from './read-shared-strings';
import { readStyles } from './read-styles';
import { readWorksheet } from './read-worksheet';

/** Reads all worksheets of an .xlsx or .xlsm file, hidden ones too. */
export function readXlsx(
  archive: ZipArchive,
  limits: ReadLimits,
): FileResult<readonly SheetSnapshot[]> {
  const opened = readPackage(archive);
  if (!opened.ok) return opened;
  const context = readCellContext(opened.value);
  if (!context.ok) return context;
  const budget = new ReadBudget(limits);
  const sheets: SheetSnapshot[] = [];
  for (const { name, position, visibility, partName } of opened.value.sheets) {
    const xml = archive.text(partName);
    if (!xml.ok) return xml;
    const sheet = readWorksheet(xml.value, context.value, budget);
    if (!sheet.ok) return sheet;
    sheets.push({ name, position, visibility, ...sheet.value });
  }
  return success(sheets);
}

/** The parts that all sheets refer to. */
export function readCellContext(workbook: XlsxPackage): FileResult<CellContext> {
  const { archive, stylesName, sharedStringsName, isDate1904 } = workbook;
  const stylesXml = stylesName === null ? success(null) : archive.text(stylesName);
  if (!stylesXml.ok) return stylesXml;
  const stringsXml = sharedStringsName === null ? success('') : archive.text(sharedStringsName);
  if (!stringsXml.ok) return stringsXml;
  return success({
    styles: readStyles(stylesXml.value),
    sharedStrings: readSharedStrings(stringsXml.value),
    isDate1904,
  });
}
