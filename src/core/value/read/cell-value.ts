/** What Excel has made of a typed value: formats, typed formulas, dates, errors. */
import { cellText } from '../../sheet/cell-text';
import { dateParts, isPercentFormat } from '../../sheet/number-format';
import type { SheetCell } from '../../sheet/snapshot';
import { parseText, type Reading } from './parse-text';
import { spellOut } from './spelling';
import type { ParsedValue, SuspectValue } from '../value';
import type { ValueInput } from './value-input';

/** `=100%`, `=21`: a number that Excel took for a formula. */
const TYPED_NUMBER = /^=[+-]?[\d,]+(?:\.\d+)?%?$/;
/** `=1-12`, `=3/4`: numbers only, but Excel has calculated. */
const TYPED_CALCULATION = /^=[\d.,%+\-*/() ]+$/;

/** `=60个`, `=4500元/人`: Excel cannot calculate it, so that it was typed is beyond doubt. */
const TYPED_QUANTITY = /^=[\d,]+(?:\.\d+)?[\u4e00-\u9fff][\u4e00-\u9fff/·()（）]*$/;

/** The text that was typed where Excel could not calculate at all; `null` for other formulas. */
export function typedQuantity(formula: string | undefined): string | null {
  return formula !== undefined && TYPED_QUANTITY.test(formula) ? formula : null;
}

/** The text that was typed where a formula holds nothing but a target; `null` for real formulas. */
export function typedFormula(formula: string | undefined): string | null {
  if (formula === undefined) return null;
  return TYPED_NUMBER.test(formula) || TYPED_CALCULATION.test(formula) ? formula : null;
}

/** `0"人"` → 人, `"≥"0.00"%"` → ≥ and %: what a number format prints around the number. */
function printedAround(format: string): { before: string; after: string } {
  const section = format.split(';')[0] as string;
  let before = '';
  let after = '';
  let hasDigits = false;
  for (let at = 0; at < section.length; at += 1) {
    const letter = section.charAt(at);
    let literal = '';
    if (letter === '"') {
      const end = section.indexOf('"', at + 1);
      literal = section.slice(at + 1, end < 0 ? section.length : end);
      at = end < 0 ? section.length : end;
    } else if (letter === '\\') {
      literal = section.charAt(at + 1);
      at += 1;
    } else if (letter === '_' || letter === '*') {
      at += 1;
    } else if (letter === '[') {
      const end = section.indexOf(']', at);
      at = end < 0 ? section.length : end;
    } else if ('0#?'.indexOf(letter) >= 0) {
      hasDigits = true;
    } else if (letter > '\u00ff' && letter !== '￥') {
      literal = letter;
    }
    if (hasDigits) after += literal;
    else before += literal;
  }
  // A comma behind the last digit shows thousands: the printed unit is not that of the value.
  const isScaled = /[0#?],+(?![0#?])/.test(section) || /!\./.test(section);
  return isScaled ? { before: '', after: '' } : { before: before.trim(), after: after.trim() };
}

/** The cell as the text a person would have typed, number formats applied. */
function typedText(cell: SheetCell): string {
  const text = cellText(cell);
  const { numberFormat } = cell;
  if (typeof cell.value !== 'number' || numberFormat === undefined) return text;
  if (numberFormat === 'General' || isPercentFormat(numberFormat) || dateParts(numberFormat)) {
    return text;
  }
  const { before, after } = printedAround(numberFormat);
  return before + text + after;
}

function suspect(
  text: string,
  cause: SuspectValue['cause'],
  candidates: readonly ParsedValue[],
): SuspectValue {
  return { kind: 'suspect', text, cause, candidates };
}

/** 1-2 becomes 1月2日, 10-11 becomes 10月11日: the readings of a date without a year. */
function dateCandidates(text: string, reading: Reading): readonly ParsedValue[] {
  const match = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!match) return [parseText(text, reading)];
  const range = `${match[1] as string}-${match[2] as string}`;
  const months = parseText(`${range}月`, reading);
  const counts = parseText(range, reading);
  return [counts, ...(months.kind === 'period' ? [months] : []), parseText(text, reading)];
}

/** Either the text to read, or a value that a person must settle first. */
export type CellReading = { readonly text: string } | { readonly suspect: SuspectValue };

/** Reads the cell of a target or actual value; `input.text` where no cell is given. */
export function readCell(input: ValueInput, reading: Reading): CellReading {
  const { content, text } = input;
  if (content === null) return { text };
  const quantity = reading.isActual ? null : typedQuantity(content.formula);
  if (quantity !== null) return { text: quantity };
  if (content.isError) return { suspect: suspect(String(content.value), 'error-value', []) };
  const typed = typedFormula(content.formula);
  if (typed !== null && TYPED_NUMBER.test(typed))
    return { text: reading.isActual ? typed.slice(1) : typed };
  if (typed !== null) {
    const range = parseText(spellOut(typed.slice(1)), reading);
    return { suspect: suspect(typed, 'calculated-text', [range]) };
  }
  if (typeof content.value === 'boolean') return { text: content.value ? '是' : '否' };
  const parts = typeof content.value === 'number' ? dateParts(content.numberFormat) : null;
  const shown = typedText(content);
  if (parts && parts.day) {
    return { suspect: suspect(shown, 'date', dateCandidates(shown, reading)) };
  }
  return { text: shown };
}
