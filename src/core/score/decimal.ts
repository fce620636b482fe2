/** Decimal arithmetic for scores: exact in between, rounded once, and numbers as people write them. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';

/** Rounds a row's score as the policy says; called once per score. */
export function roundScore(score: Big, { rounding }: Pick<Policy, 'rounding'>): number {
  const mode = rounding.mode === 'truncate' ? Big.roundDown : Big.roundHalfUp;
  return score.round(rounding.decimals, mode).toNumber();
}

/** A value of a cell in a calculation: `97.87%`, `166个`, `12329976`. */
export function withUnit(value: number, unit: string): string {
  return `${new Big(value).toFixed()}${unit}`;
}
