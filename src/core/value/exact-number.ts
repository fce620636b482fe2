/** Decimal arithmetic, and numbers as people are shown them. */
import { dropEnd } from '../sheet/text';
import Big from 'big.js';
import { divideHalfUp, sumMillionths, toMillionths } from './millionths';

/** More decimals than any form prints; cuts the tails that formulas leave, such as 4.2799999999999994. */
const SHOWN_DECIMALS = 6;
/** A share in millionths has four decimals as a percentage. */
const SHARE_DECIMALS = 4;

/** The exact decimal sum. */
export function sumExactly(values: readonly number[]): number {
  return (
    sumMillionths(values) ?? values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber()
  );
}

/** The binary number nearest to the decimal quotient. `divisor` is not 0. */
export function quotientOf(dividend: number, divisor: number): number {
  const upper = toMillionths(dividend);
  const lower = toMillionths(divisor);
  // Both are whole numbers then, and dividing those is exact to the last binary digit.
  return upper === null || lower === null
    ? new Big(dividend).div(divisor).toNumber()
    : upper / lower;
}

/** Half up. */
export function roundTo(value: number, decimals: number): number {
  return new Big(value).round(decimals, Big.roundHalfUp).toNumber();
}

/** Of a number with a decimal point. */
function withoutTrailingZeros(fixed: string): string {
  return dropEnd(fixed, /0/).replace(/\.$/, '');
}

/** A whole number with its digits in groups of three: `-13,000,000`. */
export function groupedDigits(whole: string): string {
  const start = whole.charAt(0) === '-' ? 1 : 0;
  let grouped = '';
  for (let at = start; at < whole.length; at += 1) {
    if (at > start && (whole.length - at) % 3 === 0) grouped += ',';
    grouped += whole.charAt(at);
  }
  return whole.slice(0, start) + grouped;
}

/** Without exponent, grouping or trailing zeros: `4.28`, `12880`. */
export function plainNumber(value: number): string {
  if (toMillionths(value) !== null) return String(value);
  const text = new Big(value).toFixed(SHOWN_DECIMALS, Big.roundHalfUp);
  return withoutTrailingZeros(text);
}

/** A share in percent with at most `decimals` decimals: 0.99851 → `99.85%`. */
export function percentText(share: number, decimals = 2): string {
  const millionths = toMillionths(share);
  if (millionths !== null && millionths >= 0 && decimals <= SHARE_DECIMALS) {
    const shown = divideHalfUp(millionths, 10 ** (SHARE_DECIMALS - decimals));
    return `${String(shown / 10 ** decimals)}%`;
  }
  const percent = new Big(share).times(100).toFixed(decimals, Big.roundHalfUp);
  return `${percent.indexOf('.') < 0 ? percent : withoutTrailingZeros(percent)}%`;
}
