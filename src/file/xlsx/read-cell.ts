import type { CellPosition, SheetCell } from '../../core/sheet/snapshot';
import { GENERAL_FORMAT } from '../format/built-in-formats';
import { displayText } from '../format/display-text';
import { isoToSerial } from '../format/date-serial';
import type { XmlScanner } from '../xml/xml-scanner';
import { decodeSpreadsheetEscapes } from '../xml/xml-text';
import type { FormulaBook } from './formula-book';
import type { SharedStrings } from './read-shared-strings';
import { readStringItem } from './read-strings';
import type { CellStyle, StyleList } from './read-styles';

/** Days between the two date systems of spreadsheets. */
export const DAYS_1900_TO_1904 = 1462;

/** What all cells of a workbook share. */
export interface CellContext {
  readonly sharedStrings: SharedStrings;
  readonly styles: StyleList;
  readonly isDate1904: boolean;
}

/** A cell as stored: its value still as text, by the type that the file states. */
interface StoredCell {
  readonly type: string;
  readonly raw: string | null;
  readonly inline: string | null;
}

/**
 * Reads the cell element that has just been opened and stands on its close tag afterwards.
 * `null` for a blank General cell.
 */
export function readCell(
  scanner: XmlScanner,
  position: CellPosition,
  context: CellContext,
  formulas: FormulaBook,
): SheetCell | null {
  const type = scanner.attribute('t') ?? 'n';
  const style = context.styles.get(scanner.count('s', 0));
  if (scanner.isSelfClosing) return blankCell(style);
  let raw: string | null = null;
  let inline: string | null = null;
  let formula: string | undefined;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close') {
      if (scanner.name === 'c') break;
    } else if (scanner.name === 'v') {
      raw = scanner.readText();
    } else if (scanner.name === 'f') {
      formula = formulas.read(scanner, position);
    } else if (scanner.name === 'is') {
      inline = readStringItem(scanner);
    } else {
      scanner.skipElement();
    }
  }
  if (formula === undefined && type === 's' && raw !== null) {
    const shared = context.sharedStrings.at(raw);
    if (shared && style.numberFormat === GENERAL_FORMAT) return shared;
  }
  const value = readValue({ type, raw, inline }, style, context);
  if (value === null && formula === undefined) return blankCell(style);
  const text = displayText(value, style.numberFormat);
  const cell: { -readonly [Key in keyof SheetCell]: SheetCell[Key] } = { value, text };
  if (formula !== undefined) cell.formula = formula;
  if (style.numberFormat !== GENERAL_FORMAT) cell.numberFormat = style.numberFormat;
  if (type === 'e' && value !== null) cell.isError = true;
  return cell;
}

const blanks = new Map<string, SheetCell>();

/** A blank cell with a format is kept, because writing needs to know it; equal ones are one object. */
export function blankCell(style: Pick<CellStyle, 'numberFormat'>): SheetCell | null {
  const { numberFormat } = style;
  if (numberFormat === GENERAL_FORMAT) return null;
  let blank = blanks.get(numberFormat);
  if (!blank) {
    blank = { value: null, numberFormat, text: '' };
    blanks.set(numberFormat, blank);
  }
  return blank;
}

function readValue(
  { type, raw, inline }: StoredCell,
  style: CellStyle,
  context: CellContext,
): SheetCell['value'] {
  // Some writers put the text of an inline string into <v>, and some leave out the type.
  if (inline !== null) return emptyToNull(inline);
  if (raw === null) return null;
  switch (type) {
    case 's':
      return context.sharedStrings.at(raw)?.value ?? null;
    case 'str':
    case 'inlineStr':
      return emptyToNull(decodeSpreadsheetEscapes(raw));
    case 'e':
      return emptyToNull(raw);
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'd':
      return isoToSerial(raw.trim()) ?? emptyToNull(raw);
    default: {
      const trimmed = raw.trim();
      const number = Number(trimmed);
      if (trimmed === '') return null;
      if (!Number.isFinite(number)) return raw;
      return context.isDate1904 && style.isDate ? number + DAYS_1900_TO_1904 : number;
    }
  }
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}
