/** The score of 预算执行率 from budget and spending. */
import Big from 'big.js';
import { percentText, plainNumber, quotientOf } from '../value/exact-number';
import type { Policy } from '../policy/schema';
import { roundScore } from './decimal';
import type { ScoreResult } from './result';
import { openScore, settledScore } from './finish-score';

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
      return settledScore(weight, `全年预算数为 0，按规则得满分 ${plainNumber(weight)}`);
    case 'zero':
      return settledScore(0, '全年预算数为 0，按规则得 0');
    case 'error':
      return openScore('budget-zero', '全年预算数为 0，本规则视为填报错误，请先核对预算数');
    case 'undecided':
      return openScore('budget-zero', '全年预算数为 0，没有执行率，请判定得分');
    case 'divide-by-one':
      return byRate(weight, { ...facts, budget: 1 }, policy);
  }
}

function byRate(weight: number, facts: ExecutionFacts, policy: Policy): ScoreResult {
  const { execution } = policy;
  const budget = facts.budget ?? 0;
  const spending = facts.spending ?? 0;
  const rate = new Big(spending).div(budget);
  const shown = percentText(rate.toNumber());
  const w = plainNumber(weight);
  if (rate.lt(execution.passThreshold)) {
    const threshold = percentText(execution.passThreshold);
    return settledScore(0, `执行率 ${shown}，低于及格门槛 ${threshold}，得 0`);
  }
  if (execution.mode === 'interval') {
    const interval = execution.intervals.filter(({ from }) => rate.gte(from))[0];
    const share = interval ? interval.share : 0;
    const computed = roundScore(new Big(weight).times(share), policy);
    const where = interval ? `达到 ${percentText(interval.from)} 一档` : '低于最后一档';
    return settledScore(
      computed,
      `${w} × ${percentText(share)} = ${plainNumber(computed)}（执行率 ${shown}，${where}）`,
    );
  }
  const isCapped = rate.gt(1) && execution.mode === 'proportional';
  if (isCapped) {
    const computed = roundScore(new Big(weight), policy);
    return settledScore(computed, `执行率 ${shown}，超过 100%，得满分 ${plainNumber(computed)}`);
  }
  const computed = roundScore(new Big(weight).times(rate), policy);
  const left = `${w} × ${plainNumber(spending)} ÷ ${plainNumber(budget)}`;
  return settledScore(computed, `${left} = ${plainNumber(computed)}（执行率 ${shown}）`);
}

/** `weight` in points. Negative amounts and blank ones are left to a person. */
export function executionScore(weight: number, facts: ExecutionFacts, policy: Policy): ScoreResult {
  const { budget, spending } = facts;
  if (weight === 0) return settledScore(0, '分值为 0，得 0');
  if (budget === null) return openScore('actual-blank', '全年预算数为空，填写后才能计分');
  if (spending === null) return openScore('actual-blank', '全年执行数为空，填写后才能计分');
  if (budget < 0 || spending < 0) {
    return openScore('undecided', '预算数或执行数为负数，请核对后判定得分');
  }
  return budget === 0 ? zeroBudgetScore(weight, facts, policy) : byRate(weight, facts, policy);
}
