import { formatValue } from 'hucre';
import type { CellValue } from '../../core/sheet/snapshot';
import { GENERAL_FORMAT } from './built-in-formats';

/** Excel shows at most this many significant digits in a General cell. */
const GENERAL_DIGITS = 11;
/** A longer code is not one that a person chose; it is not worth the formatter's time. */
const LONGEST_FORMAT = 255;

/** What a cell shows, as far as that can be known without fonts and column widths. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === GENERAL_FORMAT || numberFormat.length > LONGEST_FORMAT) {
    return generalText(value);
  }
  return formatValue(value, numberFormat);
}

function generalText(value: number): string {
  return Number.isInteger(value)
    ? String(value)
    : String(Number(value.toPrecision(GENERAL_DIGITS)));
}
