import type { SheetVisibility } from '../../core/sheet/snapshot';
import { failure, success, type FileResult } from '../file-failure';
import { XmlScanner } from '../xml/xml-scanner';
import type { ZipArchive } from '../zip/zip-archive';
import { readRelationships, relationshipsNameOf, type Relationship } from './part-names';

/** One worksheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Zero-based among all sheets, chart sheets included. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly partName: string;
}

/** How the parts of one xlsx file hang together. */
export interface XlsxPackage {
  readonly archive: ZipArchive;
  readonly workbookName: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly stylesName: string | null;
  readonly sharedStringsName: string | null;
  /** True when dates count from 1904 instead of 1900. */
  readonly isDate1904: boolean;
}

const ROOT_RELATIONSHIPS = '_rels/.rels';

/** Finds workbook, sheets, styles and strings of an opened archive. */
export function readPackage(archive: ZipArchive): FileResult<XlsxPackage> {
  const rootXml = archive.text(ROOT_RELATIONSHIPS);
  if (!rootXml.ok) return rootXml;
  const workbookName = readRelationships(rootXml.value, '').find(
    (relationship) => relationship.type === 'officeDocument',
  )?.target;
  if (workbookName === undefined) return failure('not-a-workbook', 'no main part is named');
  if (workbookName.endsWith('.bin')) return failure('unsupported', 'binary workbook (.xlsb)');
  const workbookXml = archive.text(workbookName);
  if (!workbookXml.ok) return workbookXml;
  const relationshipsName = relationshipsNameOf(workbookName);
  const relationshipsXml = archive.text(relationshipsName);
  if (!relationshipsXml.ok) return relationshipsXml;
  const relationships = readRelationships(relationshipsXml.value, workbookName);
  const nameOf = (type: string): string | null => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target !== undefined && archive.has(target) ? target : null;
  };
  const workbook = readWorkbookPart(workbookXml.value, relationships);
  if (!workbook.ok) return workbook;
  return success({
    archive,
    workbookName,
    relationships,
    stylesName: nameOf('styles'),
    sharedStringsName: nameOf('sharedStrings'),
    ...workbook.value,
  });
}

function readWorkbookPart(
  xml: string,
  relationships: readonly Relationship[],
): FileResult<Pick<XlsxPackage, 'sheets' | 'isDate1904'>> {
  const scanner = new XmlScanner(xml);
  const sheets: SheetEntry[] = [];
  const names = new Set<string>();
  let isDate1904 = false;
  let isWorkbook = false;
  let position = 0;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'workbook') isWorkbook = true;
    else if (scanner.name === 'workbookPr') isDate1904 = scanner.isOn('date1904');
    else if (scanner.name === 'sheet') {
      const name = scanner.attribute('name') ?? '';
      const key = name.toLowerCase();
      if (names.has(key)) return failure('not-a-workbook', `two sheets are named ${name}`);
      names.add(key);
      const relationship = relationships.find(({ id }) => id === scanner.attribute('id'));
      if (relationship?.type === 'worksheet') {
        const visibility = readVisibility(scanner.attribute('state'));
        sheets.push({ name, position, visibility, partName: relationship.target });
      }
      position += 1;
    }
  }
  if (!isWorkbook) return failure('not-a-workbook', 'the main part is not a workbook');
  return success({ sheets, isDate1904 });
}

function readVisibility(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
