import { format } from 'numfmt';
import type { CellValue } from '../../core/sheet/snapshot';
import { GENERAL_FORMAT } from './built-in-formats';

/** Excel shows at most this many significant digits in a General cell. */
const GENERAL_DIGITS = 11;
/** A longer code is not one that a person chose; it is not worth the formatter's time. */
const LONGEST_FORMAT = 255;

/** As Chinese Excel and WPS call the format General, in files that they wrote by themselves too. */
const GENERAL_IN_CHINESE = 'G/通用格式';
const CHINESE = { locale: 'zh-CN' };

/** What a cell shows, as far as that can be known without fonts and column widths. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === GENERAL_FORMAT || numberFormat.length > LONGEST_FORMAT) {
    return generalText(value);
  }
  try {
    // the blanks by which Excel aligns numbers are no part of what stands there
    return format(numberFormat.replace(GENERAL_IN_CHINESE, GENERAL_FORMAT), value, CHINESE).trim();
  } catch {
    return generalText(value);
  }
}

function generalText(value: number): string {
  return Number.isInteger(value)
    ? String(value)
    : String(Number(value.toPrecision(GENERAL_DIGITS)));
}
