import { toAddress } from '../../core/sheet/address';
import type { CellPosition, CellValue } from '../../core/sheet/snapshot';
import { setAttribute } from '../xml/xml-splice';
import { encodeEntities, encodeSpreadsheetText } from '../xml/xml-text';

/** What a cell is to hold. `formula` is without its `=`; `value` is then its last result. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  readonly isError?: boolean;
}

/** A cell element that stands in a sheet part, or the lack of one. */
export interface PlacedCell {
  readonly position: CellPosition;
  /** Namespace prefix with its colon, or `''`. */
  readonly prefix: string;
  /** The element as it stands; `null` when the sheet part has none for this place. */
  readonly xml: string | null;
  /** Its style; for a missing cell that of its row or column. */
  readonly style: number;
}

/**
 * The element for a cell with new content. Text is an inline string: a shared one would change
 * another part, and a formula result (`t="str"`) is only allowed beside a formula.
 */
export function cellXml(cell: PlacedCell, style: number, content: CellContent): string {
  const { prefix } = cell;
  const { value, formula } = content;
  const tag = `${prefix}c`;
  const open = `<${tag} r="${toAddress(cell.position)}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null && formula === undefined) return `${open}/>`;
  if (typeof value === 'string' && formula === undefined && !content.isError) {
    const text = `<${prefix}t xml:space="preserve">${encodeSpreadsheetText(value)}</${prefix}t>`;
    return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is></${tag}>`;
  }
  const type = typeOf(content);
  const formulaXml =
    formula === undefined ? '' : `<${prefix}f>${encodeEntities(formula)}</${prefix}f>`;
  const valueXml = value === null ? '' : `<${prefix}v>${storedText(value)}</${prefix}v>`;
  return `${open}${type === '' ? '' : ` t="${type}"`}>${formulaXml}${valueXml}</${tag}>`;
}

/** The element with only its style changed. */
export function restyledCellXml(cell: PlacedCell, style: number): string {
  if (cell.xml === null) return cellXml(cell, style, { value: null });
  const openEnd = cell.xml.indexOf('>') + 1;
  const open = setAttribute(cell.xml.slice(0, openEnd), 'r', toAddress(cell.position));
  return setAttribute(open, 's', String(style)) + cell.xml.slice(openEnd);
}

function typeOf({ value, isError }: CellContent): string {
  if (isError) return 'e';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'string' ? 'str' : '';
}

function storedText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : encodeSpreadsheetText(value);
}
