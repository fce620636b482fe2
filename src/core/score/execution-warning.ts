/** 执行率与得分不相称: a warning light of a provincial production system (seen); never a score. */
import Big from 'big.js';
import type { Policy } from '../policy/schema';

/**
 * `indicatorShare`: the indicators' score divided by their weight; `rate`: execution rate as a
 * share, `null` when the budget is 0.
 */
export function executionWarning(
  indicatorShare: number,
  rate: number | null,
  { execution }: Policy,
): 'red' | 'yellow' | null {
  const { warning } = execution;
  if (!warning) return null;
  if (rate === null) return 'yellow';
  if (indicatorShare > 0) {
    const gap = new Big(indicatorShare).minus(rate).div(indicatorShare);
    if (gap.gt(warning.gap)) return 'red';
  }
  return new Big(1).minus(rate).gt(warning.unspent) ? 'yellow' : null;
}
