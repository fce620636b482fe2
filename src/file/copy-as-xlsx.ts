import { toRangeAddress } from '../core/sheet/address';
import type { CellPosition, SheetCell } from '../core/sheet/snapshot';
import type { CopiedSheet } from './copied-sheet';
import { builtInFormatId, GENERAL_FORMAT } from './format/built-in-formats';
import { UNREADABLE_FORMULA } from './xls/formula-text';
import { cellXml } from './xlsx/cell-xml';
import {
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIPS,
  XML_HEAD,
} from './xlsx/package-names';
import { encodeEntities } from './xml/xml-text';
import { buildZip } from './zip/rewrite-zip';

const FIRST_CUSTOM_FORMAT = 164;

/**
 * An .xlsx workbook with the sheets of an .xls or .ods file, to be filled instead of it.
 *
 * Kept: values, formulas, number formats, merges, column widths, hidden sheets, protection.
 * Lost: fonts, borders and colours, row heights, print setup, pictures, comments, validation, names.
 * A formula that could not be read becomes its last result.
 */
export function copyAsXlsx(sheets: readonly CopiedSheet[]): Uint8Array {
  const styles = new CopiedStyles();
  const parts = new Map<string, string>();
  const sheetParts = sheets.map((sheet) => sheetXml(sheet, styles));
  parts.set('[Content_Types].xml', contentTypesXml(sheets.length));
  parts.set(
    '_rels/.rels',
    relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
  );
  parts.set('xl/workbook.xml', workbookXml(sheets));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relationshipsXml([
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
    ]),
  );
  parts.set('xl/styles.xml', styles.toXml());
  sheetParts.forEach((xml, index) => parts.set(`xl/worksheets/sheet${index + 1}.xml`, xml));
  const encoder = new TextEncoder();
  return buildZip(new Map([...parts].map(([name, xml]) => [name, encoder.encode(xml)])));
}

/** One cell style per number format, with text wrapped: row heights are lost and left to Excel. */
class CopiedStyles {
  private readonly formats: string[] = [GENERAL_FORMAT];

  indexOf(numberFormat: string): number {
    const known = this.formats.indexOf(numberFormat);
    return known >= 0 ? known : this.formats.push(numberFormat) - 1;
  }

  toXml(): string {
    const ids = this.formats.map(
      (code, index) => builtInFormatId(code) ?? FIRST_CUSTOM_FORMAT + index,
    );
    const custom = this.formats
      .map((code, index) => ({ code, id: ids[index] as number }))
      .filter(({ id }) => id >= FIRST_CUSTOM_FORMAT)
      .map(({ code, id }) => `<numFmt numFmtId="${id}" formatCode="${encodeEntities(code)}"/>`);
    const list =
      custom.length === 0 ? '' : `<numFmts count="${custom.length}">${custom.join('')}</numFmts>`;
    const cells = ids.map(
      (id) =>
        `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">` +
        '<alignment vertical="center" wrapText="1"/></xf>',
    );
    return (
      `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">${list}` +
      '<fonts count="1"><font><sz val="10"/><name val="宋体"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`
    );
  }
}

function sheetXml(sheet: CopiedSheet, styles: CopiedStyles): string {
  const { origin, rows, merges } = sheet;
  const rowElements = rows.map((cells, rowOffset) => {
    const row = origin.row + rowOffset;
    const elements = cells.map((cell, columnOffset) =>
      cell ? copiedCell(cell, { row, column: origin.column + columnOffset }, styles) : '',
    );
    return elements.length === 0 ? '' : `<row r="${row + 1}">${elements.join('')}</row>`;
  });
  const mergeElements = merges.map((range) => `<mergeCell ref="${toRangeAddress(range)}"/>`);
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}">${columnsXml(sheet)}` +
    `<sheetData>${rowElements.join('')}</sheetData>${protectionXml(sheet)}` +
    (merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${mergeElements.join('')}</mergeCells>`) +
    '</worksheet>'
  );
}

function copiedCell(cell: SheetCell, position: CellPosition, styles: CopiedStyles): string {
  const style = styles.indexOf(cell.numberFormat ?? GENERAL_FORMAT);
  const formula = cell.formula === UNREADABLE_FORMULA ? undefined : cell.formula?.slice(1);
  return cellXml({ position, prefix: '', xml: null, style }, style, {
    value: cell.value,
    ...(formula === undefined ? {} : { formula }),
    ...(cell.isError ? { isError: true } : {}),
  });
}

function columnsXml({ columnWidths }: CopiedSheet): string {
  const columns = [...columnWidths]
    .sort(([one], [other]) => one - other)
    .map(([column, width]) => {
      const number = column + 1;
      return `<col min="${number}" max="${number}" width="${width.toFixed(2)}" customWidth="1"/>`;
    });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** Unlocked cells become ranges that everybody may edit, so that blank ones need no style. */
function protectionXml({ protection }: CopiedSheet): string {
  if (!protection) return '';
  const ranges = (protection.unlockedRanges ?? []).map(toRangeAddress).join(' ');
  const editable =
    ranges === ''
      ? ''
      : `<protectedRanges><protectedRange sqref="${ranges}" name="可填单元格"/></protectedRanges>`;
  return `<sheetProtection sheet="1"/>${editable}`;
}

function workbookXml(sheets: readonly CopiedSheet[]): string {
  const elements = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${encodeEntities(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">` +
    `<sheets>${elements.join('')}</sheets><calcPr fullCalcOnLoad="1"/></workbook>`
  );
}

function relationshipsXml(
  items: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const elements = items.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${elements.join('')}</Relationships>`;
}

function contentTypesXml(sheetCount: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.join('')}</Types>`
  );
}
