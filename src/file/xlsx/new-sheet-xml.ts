import type { NewSheet } from '../../core/port';
import { cellXml } from './cell-xml';
import { MAIN_NAMESPACE, XML_HEAD } from './package-names';

const NARROWEST_COLUMN = 1;
const WIDEST_COLUMN = 255;

/** A sheet part with the rows of a new sheet, every text as text. `style` is used for all cells. */
export function newSheetXml(
  { rows, columnWidths }: NewSheet,
  style: number,
  mainNamespace = MAIN_NAMESPACE,
): string {
  const columns = columnWidths
    .map((width, index) => {
      const shown = Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, width));
      return `<col min="${index + 1}" max="${index + 1}" width="${shown}" customWidth="1"/>`;
    })
    .join('');
  const body = rows
    .map((cells, row) => {
      const elements = cells.map((value, column) => {
        const place = { position: { row, column }, prefix: '', xml: null, style };
        return value === null ? '' : cellXml(place, style, { value });
      });
      return `<row r="${row + 1}">${elements.join('')}</row>`;
    })
    .join('');
  return (
    `${XML_HEAD}<worksheet xmlns="${mainNamespace}">` +
    (columns === '' ? '' : `<cols>${columns}</cols>`) +
    `<sheetData>${body}</sheetData></worksheet>`
  );
}
