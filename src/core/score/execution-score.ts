/** The score of 预算执行率 from budget and spending. */
import Big from 'big.js';
import { quotientOf } from '../value/exact-number';
import type { Policy } from '../policy/schema';
import { roundScore } from './decimal';
import type { ScoreResult } from './result';
import { equationBasis, openScore, settledScore } from './finish-score';

export interface ExecutionFacts {
  /** 全年预算数 and 全年执行数 in the same money unit; `null` when blank. */
  readonly budget: number | null;
  readonly spending: number | null;
}

/** Share of the budget that was spent: 0.9985 = 99.85 %, exact; `null` where there is none. */
export function executionRate({ budget, spending }: ExecutionFacts, policy: Policy): number | null {
  if (budget === null || spending === null || budget < 0 || spending < 0) return null;
  if (budget > 0) return quotientOf(spending, budget);
  switch (policy.execution.zeroBudget) {
    case 'divide-by-one':
      return spending;
    case 'undecided':
    case 'full':
    case 'zero':
    case 'error':
      return null;
  }
}

function zeroBudgetScore(weight: number, facts: ExecutionFacts, policy: Policy): ScoreResult {
  switch (policy.execution.zeroBudget) {
    case 'full':
      return settledScore(weight, { id: 'zero-budget-full', score: weight });
    case 'zero':
      return settledScore(0, { id: 'zero-budget-zero' });
    case 'error':
      return openScore('budget-zero', { id: 'zero-budget-error' });
    case 'undecided':
      return openScore('budget-zero', { id: 'zero-budget-undecided' });
    case 'divide-by-one':
      return byRate(weight, { ...facts, budget: 1 }, policy);
  }
}

function byRate(weight: number, facts: ExecutionFacts, policy: Policy): ScoreResult {
  const { execution } = policy;
  const budget = facts.budget ?? 0;
  const spending = facts.spending ?? 0;
  const exact = new Big(spending).div(budget);
  const rate = exact.toNumber();
  const threshold = execution.passThreshold;
  if (exact.lt(threshold)) {
    return settledScore(0, { id: 'rate-below-threshold', rate, threshold });
  }
  if (execution.mode === 'interval') {
    const interval = execution.intervals.filter(({ from }) => exact.gte(from))[0];
    const share = interval ? interval.share : 0;
    const computed = roundScore(new Big(weight).times(share), policy);
    const note = interval
      ? ({ id: 'rate-band', rate, from: interval.from } as const)
      : ({ id: 'rate-below-bands', rate } as const);
    const left = { id: 'share-of-weight', weight, share } as const;
    return settledScore(computed, equationBasis(left, computed, note));
  }
  const isCapped = exact.gt(1) && execution.mode === 'proportional';
  if (isCapped) {
    const computed = roundScore(new Big(weight), policy);
    return settledScore(computed, { id: 'rate-above-full', rate, score: computed });
  }
  const computed = roundScore(new Big(weight).times(exact), policy);
  const left = { id: 'spent-of-budget', weight, spending, budget } as const;
  return settledScore(computed, equationBasis(left, computed, { id: 'rate', rate }));
}

/** `weight` in points. Negative amounts and blank ones are left to a person. */
export function executionScore(weight: number, facts: ExecutionFacts, policy: Policy): ScoreResult {
  const { budget, spending } = facts;
  if (weight === 0) return settledScore(0, { id: 'weight-zero' });
  if (budget === null) return openScore('actual-blank', { id: 'budget-blank' });
  if (spending === null) return openScore('actual-blank', { id: 'spending-blank' });
  if (budget < 0 || spending < 0) {
    return openScore('undecided', { id: 'amount-negative' });
  }
  return budget === 0 ? zeroBudgetScore(weight, facts, policy) : byRate(weight, facts, policy);
}
