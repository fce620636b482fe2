/** What a person reads and types in a field for a cell, as Excel's own line shows and takes it. */
import type { Edit } from '../../core/edit/edit';
import { isPercentFormat } from '../../core/sheet/number-format';
import type { CellValue } from '../../core/sheet/snapshot';
import { multiplyExactly } from '../../core/value/read/numbers';
import { formatPercent } from '../wording/numbers';

/** Digits alone are a number, as in Excel; all else is written as text and means what it says. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PERCENT = /^(-?\d+(?:\.\d+)?)[%％]$/;

/** `80.45%` for 0.8045 in a cell of percentages. */
export function enteredText(value: CellValue, format: string | undefined): string {
  return typeof value === 'number' && isPercentFormat(format)
    ? formatPercent(value)
    : String(value ?? '');
}

/** A percentage stays a number only in a cell of percentages; there 80 is 80 %, as in Excel, and 0.8 too. */
export function enteredChange(text: string, format: string | undefined): Edit['change'] {
  const isPercent = isPercentFormat(format);
  const percent = isPercent ? PERCENT.exec(text) : null;
  if (percent) return numberChange(multiplyExactly(Number(percent[1]), 0.01), format);
  if (!NUMBER.test(text)) return { kind: 'text', value: text };
  const value = Number(text);
  if (!isPercent) return { kind: 'number', value };
  return numberChange(Math.abs(value) < 1 ? value : multiplyExactly(value, 0.01), format);
}

function numberChange(value: number, numberFormat: string | undefined): Edit['change'] {
  return { kind: 'number', value, ...(numberFormat !== undefined && { numberFormat }) };
}
