/** 元 and 万元 as numbers. */
import Big from 'big.js';

export const TEN_THOUSAND = 10000;
/** Far above the noise of a binary quotient. */
const NOISE = 1e-9;

/** Names of units without a per-piece part; yuan each. */
export const MONEY_FACTORS: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** One is exactly ten thousand times the other. */
export function isTenThousandfold(one: number, other: number): boolean {
  if (one <= 0 || other <= 0) return false;
  const [small, large] = one < other ? [one, other] : [other, one];
  // The quotient of binary numbers tells most pairs apart; only what it cannot is worked out exactly.
  if (Math.abs(large / small / TEN_THOUSAND - 1) > NOISE) return false;
  return new Big(small).times(TEN_THOUSAND).eq(large);
}
