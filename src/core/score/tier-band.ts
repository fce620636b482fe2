/** The scores that a tier allows: 达成 80–100 %, 部分达成 60–80 %, 未达成 0–60 % of the weight by default. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import { multiplyExactly } from '../value/read/numbers';
import type { Decision } from './result';

export interface TierBand {
  readonly tier: Decision['tier'];
  readonly low: number;
  readonly high: number;
  /** An edge belongs to the upper tier, so only 达成 includes its upper end. */
  readonly includesHigh: boolean;
}

/** The three bands of a row, best first; `weight` in points. */
export function tierBands(
  weight: number,
  { tiers }: Pick<Policy, 'tiers'>,
): readonly [TierBand, TierBand, TierBand] {
  const achieved = multiplyExactly(weight, tiers.achieved);
  const partly = multiplyExactly(weight, tiers.partlyAchieved);
  return [
    { tier: 'achieved', low: achieved, high: weight, includesHigh: true },
    { tier: 'partlyAchieved', low: partly, high: achieved, includesHigh: false },
    { tier: 'notAchieved', low: 0, high: partly, includesHigh: false },
  ];
}

/** Whether a score lies in a band. */
export function isInBand(score: number, band: TierBand): boolean {
  return score >= band.low && (band.includesHigh ? score <= band.high : score < band.high);
}

/** What people usually give: full marks when achieved, none when not, the middle of the band in between. */
export function usualScore({ tier, low, high }: TierBand): number {
  switch (tier) {
    case 'achieved':
      return high;
    case 'notAchieved':
      return 0;
    case 'partlyAchieved': {
      const middle = new Big(low).plus(high).div(2);
      const half = middle.times(2).round(0, Big.roundHalfUp).div(2);
      return (half.gte(low) && half.lt(high) ? half : middle.round(2)).toNumber();
    }
  }
}
