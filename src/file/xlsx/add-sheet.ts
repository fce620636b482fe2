import type { NewSheet } from '../../core/port';
import { failure, success, type FileResult } from '../file-failure';
import { XmlScanner } from '../xml/xml-scanner';
import { encodeEntities } from '../xml/xml-text';
import { applySplices, type Splice } from '../xml/xml-splice';
import { freeSheetName } from '../../core/sheet/free-sheet-name';
import { newSheetXml } from './new-sheet-xml';
import { RELATIONSHIPS } from './package-names';
import { relationshipsNameOf } from './part-names';
import type { XlsxWriter } from './xlsx-writer';

const CONTENT_TYPES_PART = '[Content_Types].xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const STRICT_BASE = 'http://purl.oclc.org/ooxml/';
const STRICT_RELATIONSHIPS = `${STRICT_BASE}officeDocument/relationships`;

/** Adds a sheet behind all others; gives the name it got. */
export function addSheet(writer: XlsxWriter, sheet: NewSheet): FileResult<{ name: string }> {
  const { archive, workbookName } = writer.workbook;
  const workbookXml = archive.text(workbookName);
  if (!workbookXml.ok) return workbookXml;
  const relationshipsName = relationshipsNameOf(workbookName);
  const relationshipsXml = archive.text(relationshipsName);
  if (!relationshipsXml.ok) return relationshipsXml;
  const typesXml = archive.text(CONTENT_TYPES_PART);
  if (!typesXml.ok) return typesXml;
  const listed = readSheetList(workbookXml.value);
  if (!listed) return failure('not-a-workbook', 'the workbook lists no sheets');
  const partName = freePartName(archive.has.bind(archive), workbookName);
  const relationshipId = freeId(relationshipsXml.value);
  const name = freeSheetName(sheet.name, listed.names);
  const style = writer.styles?.addStyle(
    'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"',
    (prefix) => `<${prefix}alignment vertical="top" wrapText="1"/>`,
  );
  writer.addPart(partName, newSheetXml(sheet, style ?? 0, listed.mainNamespace));
  // Declared on the element itself, since the root need not know the prefix.
  const reference = `xmlns:r="${listed.relationshipNamespace}" r:id="${relationshipId}"`;
  writer.replacePart(
    workbookName,
    insertBeforeClose(
      workbookXml.value,
      'sheets',
      (prefix) =>
        `<${prefix}sheet name="${encodeEntities(name)}" sheetId="${listed.nextId}" ${reference}/>`,
    ),
  );
  writer.replacePart(
    relationshipsName,
    insertBeforeClose(
      relationshipsXml.value,
      'Relationships',
      (prefix) =>
        `<${prefix}Relationship Id="${relationshipId}" Type="${listed.relationshipNamespace}/worksheet" Target="/${partName}"/>`,
    ),
  );
  writer.replacePart(
    CONTENT_TYPES_PART,
    insertBeforeClose(
      typesXml.value,
      'Types',
      (prefix) => `<${prefix}Override PartName="/${partName}" ContentType="${SHEET_TYPE}"/>`,
    ),
  );
  return success({ name });
}

interface SheetList {
  readonly names: readonly string[];
  readonly nextId: number;
  readonly mainNamespace: string | undefined;
  /** Address of the namespace of `r:id`, also the beginning of relationship types. */
  readonly relationshipNamespace: string;
}

function readSheetList(xml: string): SheetList | null {
  const names: string[] = [];
  let highestId = 0;
  let root = '';
  let rootPrefix = '';
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'workbook') {
      root = xml.slice(scanner.start, scanner.end);
      rootPrefix = scanner.prefix;
    } else if (scanner.name === 'sheet') {
      names.push(scanner.attribute('name') ?? '');
      highestId = Math.max(highestId, scanner.count('sheetId', 0));
    }
  }
  if (names.length === 0) return null;
  const ownName = rootPrefix === '' ? 'xmlns' : `xmlns:${rootPrefix.slice(0, -1)}`;
  const main = new RegExp(`\\s${ownName}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const isStrict = main !== undefined && main.startsWith(STRICT_BASE);
  return {
    names,
    nextId: highestId + 1,
    mainNamespace: main,
    relationshipNamespace: isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS,
  };
}

function freePartName(isTaken: (name: string) => boolean, workbookName: string): string {
  const folder = workbookName.slice(0, workbookName.lastIndexOf('/') + 1);
  for (let number = 1; ; number += 1) {
    const name = `${folder}worksheets/sheet${number}.xml`;
    if (!isTaken(name)) return name;
  }
}

function freeId(relationshipsXml: string): string {
  for (let number = 1; ; number += 1) {
    const id = `rId${number}`;
    if (!new RegExp(`["']${id}["']`).test(relationshipsXml)) return id;
  }
}

/** Puts an element at the end of the first element of that name. */
function insertBeforeClose(
  xml: string,
  parent: string,
  element: (prefix: string) => string,
): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'close' || scanner.name !== parent) continue;
    splices.push({ from: scanner.start, to: scanner.start, text: element(scanner.prefix) });
    break;
  }
  return applySplices(xml, splices);
}
