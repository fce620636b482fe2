/** Whether a printed 执行率 says what the amounts say, to the decimals it prints. */
import Big from 'big.js';
import type { StatedRate } from './read-number';

/** A formula's result has more decimals than anyone prints. */
const MOST_DECIMALS = 4;

/** `99.86%` against 0.998519: false; `100%` against 0.99998: true. */
export function rateIsAsStated({ share, decimals }: StatedRate, computed: number): boolean {
  const atPrinted = (value: number): Big =>
    new Big(value).times(100).round(Math.min(decimals, MOST_DECIMALS), Big.roundHalfUp);
  return atPrinted(share).eq(atPrinted(computed));
}
