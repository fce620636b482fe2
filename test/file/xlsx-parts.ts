import { strToU8 } from 'fflate';
import { buildZip } from '../../src/file/zip/rewrite-zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A file written by hand, to test what writers of spreadsheets never agree on. */
export interface RawWorkbook {
  /** Content of `<sheetData>`, or the whole part where it starts with `<`+`?xml` or a prefixed root. */
  readonly sheets: readonly {
    readonly name: string;
    readonly data: string;
    readonly state?: string;
    /** Elements behind `sheetData`, e.g. merges. */
    readonly after?: string;
    /** Elements before `sheetData`, e.g. columns. */
    readonly before?: string;
  }[];
  /** Elements of `cellXfs`; without them there is no style part. */
  readonly styles?: string;
  /** Other elements of the style part, before `cellXfs`. */
  readonly styleParts?: string;
  /** Items of the shared strings. */
  readonly strings?: string;
  readonly workbookProperties?: string;
  readonly extraParts?: Readonly<Record<string, string>>;
}

export const DEFAULT_STYLES = '<xf numFmtId="0"/>';

/** The parts of the workbook by name, in the order in which they are packed. */
export function xlsxParts(workbook: RawWorkbook): Map<string, string> {
  const { sheets, styles, styleParts = '', strings, workbookProperties = '' } = workbook;
  const parts = new Map<string, string>();
  parts.set(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  );
  parts.set(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  parts.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbookProperties}<sheets>${listed.join('')}</sheets></workbook>`,
  );
  const related = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  if (styles !== undefined) {
    related.push(`<Relationship Id="rIdS" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>`);
    parts.set(
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}">${styleParts}<cellXfs count="1">${styles}</cellXfs></styleSheet>`,
    );
  }
  if (strings !== undefined) {
    related.push(
      `<Relationship Id="rIdT" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/>`,
    );
    parts.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings}</sst>`);
  }
  parts.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}">${related.join('')}</Relationships>`,
  );
  sheets.forEach(({ data, before = '', after = '' }, index) => {
    parts.set(
      `xl/worksheets/sheet${index + 1}.xml`,
      /^<(?:\?xml|\w+:)/.test(data)
        ? data
        : `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
    );
  });
  for (const [name, text] of Object.entries(workbook.extraParts ?? {})) parts.set(name, text);
  return parts;
}

export function packParts(parts: ReadonlyMap<string, string>): Uint8Array {
  return buildZip(new Map([...parts].map(([name, text]) => [name, strToU8(text)])));
}

export function makeXlsx(workbook: RawWorkbook): Uint8Array {
  return packParts(xlsxParts(workbook));
}
