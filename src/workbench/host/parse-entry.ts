/**
 * How Excel takes what is put into a cell through the API: as if typed, in en-US
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member).
 * A leading apostrophe, or the format `@`, keeps text as text; `=`, `+`, `-` and `@` start a formula;
 * numbers, percentages, fractions, dates, times and truth values are recognised in text.
 */
import type { CellValue } from '../../core/sheet/snapshot';

/** What an entry becomes. A `numberFormat` is only taken over by cells that are General. */
export type Entry =
  | { readonly kind: 'constant'; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string };

const TEXT_FORMAT = '@';
const MILLISECONDS_PER_DAY = 86400000;
const UNIX_EPOCH_SERIAL = 25569;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function serialDate(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(serial: number | null, numberFormat: string): Entry | null {
  return serial === null ? null : { kind: 'constant', value: serial, numberFormat };
}

/** `2023-5-1`, `5/1/2023`, `1-2`, `1/2`, `May 5`; without a year it is `currentYear`. */
function parseDate(text: string, currentYear: number): Entry | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(serialDate(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'm/d/yyyy');
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (us) {
    const year = us[3] === undefined ? currentYear : fullYear(Number(us[3]));
    return dated(
      serialDate(year, Number(us[1]), Number(us[2])),
      us[3] === undefined ? 'd-mmm' : 'm/d/yyyy',
    );
  }
  const yearMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (yearMonth) return dated(serialDate(Number(yearMonth[1]), Number(yearMonth[2]), 1), 'mmm-yy');
  const named = /^([a-z]{3})[a-z]* (\d{1,2})$/i.exec(text);
  const month = named ? MONTHS.indexOf((named[1] as string).toLowerCase()) + 1 : 0;
  return month > 0 ? dated(serialDate(currentYear, month, Number(named?.[2])), 'd-mmm') : null;
}

function parseTime(text: string): Entry | null {
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!time) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { kind: 'constant', value: seconds / 86400, numberFormat: 'h:mm' };
}

/** `5`, `-3`, `1,234.5`, `95%`, `(5)`, `$5`, `1e3`; beyond 15 digits precision is lost, as in Excel. */
function parseNumber(text: string): Entry | null {
  const match =
    /^(\()?([-+])?(\$)?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?)(%)?(\))?$/i.exec(text);
  const digits = match?.[4] ?? '';
  if (!match || !/\d/.test(digits) || /^e/i.test(digits)) return null;
  if ((match[1] === undefined) !== (match[6] === undefined)) return null;
  const negative = match[2] === '-' || match[1] !== undefined;
  const size = Number(Number(digits.replace(/,/g, '')).toPrecision(15));
  const value = (negative ? -size : size) / (match[5] ? 100 : 1);
  if (match[5]) {
    const numberFormat = /\./.test(digits) ? '0.00%' : '0%';
    return { kind: 'constant', value, numberFormat };
  }
  if (match[3]) return { kind: 'constant', value, numberFormat: '$#,##0' };
  if (/,/.test(digits)) return { kind: 'constant', value, numberFormat: '#,##0' };
  if (/e/i.test(digits)) return { kind: 'constant', value, numberFormat: '0.00E+00' };
  return { kind: 'constant', value };
}

function parseTypedText(text: string, currentYear: number): Entry {
  if (text === '') return { kind: 'constant', value: null };
  if (text.charAt(0) === '=' && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const recognised = parseNumber(trimmed) ?? parseDate(trimmed, currentYear) ?? parseTime(trimmed);
  if (recognised) return recognised;
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'constant', value: trimmed.toLowerCase() === 'true' };
  }
  if (/^[-+@]./.test(text)) {
    return { kind: 'formula', formula: `=${text.charAt(0) === '@' ? text.slice(1) : text}` };
  }
  return { kind: 'constant', value: text };
}

/** `value` as passed to `Range.values` or `Range.formulas`, never `null` (which leaves the cell alone). */
export function parseEntry(
  value: string | number | boolean,
  numberFormat: string,
  currentYear: number,
): Entry {
  if (typeof value === 'string' && value.charAt(0) === "'") {
    return { kind: 'constant', value: value.slice(1) };
  }
  if (numberFormat === TEXT_FORMAT && value !== '') {
    return { kind: 'constant', value: typeof value === 'boolean' ? value : String(value) };
  }
  return typeof value === 'string'
    ? parseTypedText(value, currentYear)
    : { kind: 'constant', value };
}
