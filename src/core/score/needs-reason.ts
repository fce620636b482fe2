/** Which rows must explain themselves (偏差原因分析). Sources: docs/domain.md, Reasons. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import type { Comparison, Measure } from '../value/value';

function isBelow(score: number | null, weight: number | null, { rounding }: Policy): boolean {
  if (score === null || weight === null) return false;
  if (rounding.compareWithWeight === 'exact') return score < weight;
  const truncated = (value: number): Big => new Big(value).round(rounding.decimals, Big.roundDown);
  return truncated(score).lt(truncated(weight));
}

/** Far better than a limit: only some policies ask about it. */
function isFarBelowLimit(measure: Measure | null, { over }: Policy): boolean {
  if (over.applies === 'positive' || !measure || measure.direction !== 'reverse') return false;
  if (measure.target <= 0) return false;
  const limit = new Big(2).minus(over.flagAt).times(measure.target);
  return limit.gte(measure.actual);
}

/** What is known of a row. `given` and `computed` in points. */
export interface ReasonFacts {
  readonly comparison: Comparison | null;
  readonly weight: number | null;
  readonly given: number | null;
  readonly computed: number | null;
}

/** True when the row was missed, partly reached or exceeded, or does not get its full weight. */
export function rowNeedsReason(
  { comparison, weight, given, computed }: ReasonFacts,
  policy: Policy,
): boolean {
  if (isBelow(given, weight, policy)) return true;
  if (!comparison) return false;
  switch (comparison.verdict) {
    case 'missed':
    case 'partial':
    case 'exceeded':
      return true;
    case 'met':
    case 'undecided':
    case 'incomparable':
      return isBelow(computed, weight, policy) || isFarBelowLimit(comparison.measure, policy);
  }
}
