/** What stands in a column below a header, and what that content shows of the column's meaning. */
import { normalise } from '../sheet/text';
import { COMPARATOR } from './comparator-words';
import { closingLabelOf } from './labels';
import type { GridCell, GridRow } from './sheet-grid';

export interface ColumnSample {
  readonly header: GridCell;
  /** Normalised, from top to bottom, blanks left out. */
  readonly texts: readonly string[];
  /** One for each row that was looked at, `''` where the column is blank. */
  readonly byRow: readonly string[];
}

const LONGEST_NAME = 60;
const LEAST_VALUES = 3;

/** A number with a comparator, a unit, a percent sign or a date: more than a bare count. */
const STATED_VALUE =
  /^(?:(?:[≥≤><=]+|不[低少高超大小]于?过?|至少|至多|大于等于|小于等于|大于|小于|约)\d[\d.,]*[%‰]?[\u4e00-\u9fffA-Za-z/㎡]{0,8}|\d[\d.,]*(?:[%‰]|[\u4e00-\u9fffA-Za-z㎡][\u4e00-\u9fffA-Za-z/㎡]{0,7}))$/;
/** A bound with a unit that offices count in: ≥27英寸 and ≤450mg/L stand in other tables too, the latter only there. */
const BOUND =
  /^(?:[≥≤><]=?|不[低少高超大小]于?过?|至少|至多|大于等于|小于等于|大于|小于)\d[\d.,]*[%‰]?[\u4e00-\u9fff/㎡]{0,8}$/;
const UNIT_OF_VALUE = /\d([%‰]|[\u4e00-\u9fff㎡][\u4e00-\u9fff/㎡]{0,7})$/;
const NUMERAL = /^\d+(?:\.\d+)?$/;
const FULL_SUMS = [100, 90, 80];

/** Up to the sum below the rows: 合计 is no content. */
export function sampleBelow(rows: readonly GridRow[], header: GridCell): ColumnSample {
  const byRow: string[] = [];
  for (const { cells } of rows) {
    const isSum = cells.some(({ text }) => text.length <= 8 && closingLabelOf(normalise(text)));
    if (isSum) continue;
    const cell = cells.find(({ column }) => column >= header.column && column <= header.lastColumn);
    byRow.push(cell ? normalise(cell.text) : '');
  }
  return { header, texts: byRow.filter((text) => text !== ''), byRow };
}

export const isStatedValue = (text: string): boolean => STATED_VALUE.test(text);

const share = (texts: readonly string[], fits: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;

/** Fewer cells show nothing; where the whole table has only two rows, both do. */
const isEnough = ({ texts, byRow }: ColumnSample): boolean =>
  texts.length >= Math.max(2, Math.min(LEAST_VALUES, byRow.length));

export const statesValues = (sample: ColumnSample): boolean =>
  isEnough(sample) && share(sample.texts, isStatedValue) >= 0.5;

/** Half of the cells are bounds such as ≥90% or 不少于3次, as targets are stated and results are not. */
export const statesBounds = (sample: ColumnSample): boolean =>
  isEnough(sample) && share(sample.texts, (text) => BOUND.test(text)) >= 0.5;

/** 培训不少于100人次: bounds inside sentences. */
const BOUND_IN_WORDS =
  /(?:[≥≤]|不[低少高超大小]于?过?|至少|达到)[\u4e00-\u9fff]{0,3}\d|\d[\d.]{0,8}[%\u4e00-\u9fff]{0,4}(?:以上|以下|以内)/;

export const wordsBounds = (sample: ColumnSample): boolean =>
  isEnough(sample) && share(sample.texts, (text) => BOUND_IN_WORDS.test(text)) >= 0.5;

/** Signs alone: ≥, ≤, =. */
export const holdsSigns = (sample: ColumnSample): boolean =>
  isEnough(sample) && share(sample.texts, (text) => COMPARATOR.test(text)) >= 0.8;

export const holdsNumbers = (sample: ColumnSample): boolean =>
  isEnough(sample) && share(sample.texts, (text) => NUMERAL.test(text)) >= 0.8;

const numbersIn = ({ texts }: ColumnSample): number[] =>
  texts.filter((text) => NUMERAL.test(text)).map(Number);

/** Numbers that add up to full marks: weights, or scores of which none was lost. */
export function addsUp(sample: ColumnSample): boolean {
  const numbers = numbersIn(sample);
  const sum = numbers.reduce((total, number) => total + number, 0);
  return (
    isEnough(sample) &&
    numbers.length >= sample.texts.length * 0.8 &&
    FULL_SUMS.indexOf(Math.round(sum * 100) / 100) >= 0
  );
}

/** Row by row no more than the weights. */
export function isWithin(scores: ColumnSample, weights: ColumnSample): boolean {
  if (!holdsNumbers(scores)) return false;
  return scores.byRow.every((score, row) => {
    const weight = weights.byRow[row] ?? '';
    return !NUMERAL.test(score) || (NUMERAL.test(weight) && Number(score) <= Number(weight));
  });
}

/** Two columns state values in the same units, row by row, as targets and their results do. */
export function statesAlike(one: ColumnSample, other: ColumnSample): boolean {
  const units = ({ byRow }: ColumnSample): string[] =>
    byRow.map((text) => UNIT_OF_VALUE.exec(text)?.[1] ?? '');
  const others = units(other);
  const alike = units(one).filter((unit, row) => unit !== '' && unit === others[row]).length;
  return alike >= 2 && alike * 2 >= Math.min(one.texts.length, other.texts.length);
}

/** Names: short, worded, and hardly ever the same twice. */
export function namesThings(sample: ColumnSample): boolean {
  const { texts } = sample;
  const worded = texts.filter(
    (text) =>
      /[\u4e00-\u9fff]{2}/.test(text) && text.length <= LONGEST_NAME && !isStatedValue(text),
  );
  return (
    isEnough(sample) &&
    worded.length >= texts.length * 0.8 &&
    new Set(worded).size >= worded.length * 0.8
  );
}
