/** Spelling of a value so that Excel stores exactly it and nothing it would make of it. */
import { TEXT_FORMAT } from '../core/edit/cell-state';
import type { CellValue } from '../core/sheet/snapshot';
import type { GridValue } from './cell-content';

const OPERATOR_START = /^[=+\-@'\t\r\n]/;
const TRUTH_OR_ERROR = /^(?:true|false|#.*)$/i;
/** Dates and numbers, in whatever spelling, are never longer. */
const LONGEST_NUMBER_LIKE = 40;

/**
 * True unless the text surely stays text. Excel recognises numbers, dates, times, fractions and truth
 * values in entered text; anything short with a digit might be one, so it gets an apostrophe, which a
 * cell never shows.
 */
function mayBecomeSomethingElse(text: string): boolean {
  if (OPERATOR_START.test(text) || TRUTH_OR_ERROR.test(text.trim())) return true;
  return text.length <= LONGEST_NUMBER_LIKE && /[0-9０-９]/.test(text);
}

/** A text for `Range.formulas`; the number format of the cell is left alone. */
function textEntry(text: string, numberFormat: string): string {
  if (text === '') return '';
  // in a text cell everything is text already, only a leading apostrophe would be swallowed
  const needsApostrophe =
    numberFormat === TEXT_FORMAT ? text.charAt(0) === "'" : mayBecomeSomethingElse(text);
  return needsApostrophe ? `'${text}` : text;
}

/** A value or formula for `Range.formulas`. */
export function cellEntry(
  content: { readonly value: CellValue; readonly formula?: string },
  numberFormat: string,
): GridValue {
  if (content.formula !== undefined) return content.formula;
  if (content.value === null) return '';
  return typeof content.value === 'string' ? textEntry(content.value, numberFormat) : content.value;
}
