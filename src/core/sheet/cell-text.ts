/** The value of a cell as one plain text, independent of rounding and of column widths. */
import Big from 'big.js';
import { dateParts, isPercentFormat, type DateParts } from './number-format';
import type { SheetCell } from './snapshot';

const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
/** Serial 0 of the 1900 system, from 1 March 1900 on; before it Excel counts a day that never was. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const FIRST_CORRECT_SERIAL = 60;
const LAST_SERIAL = 2_958_466;

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Excel keeps 15 digits; what lies beyond is noise of binary numbers. The largest number would round to none. */
function withoutNoise(value: number): number {
  const rounded = Number(value.toPrecision(15));
  return isFinite(rounded) ? rounded : value;
}

function plainNumber(value: number): string {
  const typed = String(value);
  if (typed.length <= 15 && typed.indexOf('e') < 0) return typed;
  const text = String(withoutNoise(value));
  return text.indexOf('e') < 0 ? text : new Big(value).toFixed();
}

function percent(value: number): string {
  // as typed, short enough that binary noise cannot reach the last digit that is kept
  if (String(value).length <= 15) {
    const shifted = String(Number((value * 100).toPrecision(15)));
    if (shifted.indexOf('e') < 0) return `${shifted}%`;
  }
  return `${new Big(withoutNoise(value)).times(100).toFixed()}%`;
}

/** `2022-11-01`, `2022年11月`, `11月1日`, `11月` or `08:30`: as much as the format shows. */
function dateText(serial: number, parts: DateParts): string {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * SECONDS_PER_DAY);
  const shift = days < FIRST_CORRECT_SERIAL ? 1 : 0;
  const date = new Date(SERIAL_ZERO + (days + shift) * MS_PER_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  const clock = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`;
  if (!parts.year && !parts.month && !parts.day) return clock;
  if (!parts.day) return (parts.year ? `${year}年` : '') + (parts.month ? `${month}月` : '');
  if (!parts.year) return (parts.month ? `${month}月` : '') + `${day}日`;
  return `${year}-${pad(month)}-${pad(day)}` + (parts.time ? ` ${clock}` : '');
}

function numberText(value: number, format: string | undefined): string {
  if (!isFinite(value)) return String(value);
  if (format === undefined) return plainNumber(value);
  if (isPercentFormat(format)) return percent(value);
  const parts = dateParts(format);
  if (parts && value >= 0 && value < LAST_SERIAL) return dateText(value, parts);
  return plainNumber(value);
}

/**
 * Trimmed text of a cell, `''` when blank: numbers in plain decimal notation, percent formats
 * applied (`92.5%`), dates as far as their format shows them; a formula gives its cached result.
 */
export function cellText(cell: SheetCell | null): string {
  if (cell === null || cell.value === null) return '';
  const { value } = cell;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberText(value, cell.numberFormat);
}
