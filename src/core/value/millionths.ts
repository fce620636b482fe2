/**
 * Decimals as whole millionths: exact without decimal objects, for the numbers that forms print.
 *
 * A number that a cell states as `4.28` is the binary number nearest to 4280000 ÷ 1000000, and no
 * other decimal of up to 15 digits is. Sums of whole millionths are exact, and dividing the sum by
 * a million gives the binary number nearest to the decimal sum: what big.js gives, too.
 */

const MILLION = 1e6;
/** More digits than this and neighbouring decimals share a binary number. */
const LIMIT = 1e15;

/** The number in millionths; `null` where it has more than six decimals, is huge, or is minus zero. */
export function toMillionths(value: number): number | null {
  const millionths = Math.round(value * MILLION);
  const isExact = millionths / MILLION === value && millionths < LIMIT && millionths > -LIMIT;
  return isExact && (millionths !== 0 || 1 / value > 0) ? millionths : null;
}

/** The exact sum as a number; `null` where a summand or the sum is no whole number of millionths. */
export function sumMillionths(values: readonly number[]): number | null {
  let sum = 0;
  for (const value of values) {
    const millionths = toMillionths(value);
    if (millionths === null) return null;
    sum += millionths;
    if (sum >= LIMIT || sum <= -LIMIT) return null;
  }
  return sum / MILLION;
}

/** A whole number divided by a power of ten and rounded half away from zero. */
export function divideHalfUp(whole: number, power: number): number {
  const size = Math.abs(whole);
  const rest = size % power;
  const quotient = (size - rest) / power + (rest * 2 >= power ? 1 : 0);
  return whole < 0 ? -quotient : quotient;
}
