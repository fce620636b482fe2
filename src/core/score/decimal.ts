/** Decimal arithmetic for scores: exact in between, rounded once. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';

/** True when rounding to so many decimals leaves the number as it is. */
function isRounded(value: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale === value;
}

/** Rounds a row's score as the policy says; called once per score. */
export function roundScore(score: Big | number, { rounding }: Pick<Policy, 'rounding'>): number {
  if (typeof score === 'number') {
    return isRounded(score, rounding.decimals) ? score : roundScore(new Big(score), { rounding });
  }
  const mode = rounding.mode === 'truncate' ? Big.roundDown : Big.roundHalfUp;
  return score.round(rounding.decimals, mode).toNumber();
}
