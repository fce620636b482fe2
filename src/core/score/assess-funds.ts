/** 项目资金: amounts, execution rate and its score, read from the row of 年度资金总额. */
import Big from 'big.js';
import type { Form, FundsBlock, FundsRow } from '../form/form';
import { isScored, traitsOf } from '../form/kinds';
import type { Policy } from '../policy/schema';
import { executionRate, executionScore } from './execution-score';
import { readAmount, readPoints, readRate } from './read-number';
import { NOT_SCORED } from './finish-score';
import type { AssessedFunds } from './result';

/** The row that carries the rate: 年度资金总额, or the only row there is. */
export function totalRow({ rows }: FundsBlock): FundsRow | null {
  const total = rows.filter((row) => row.kind === 'total')[0];
  return total ?? (rows.length === 1 ? (rows[0] as FundsRow) : null);
}

/** 得分（20分×执行率）, 预算执行情况（20分）: the points stand in the header or in the label of the block. */
function weightInLabels({ headers, points }: FundsBlock): number | null {
  const match = /(\d{1,4}(?:\.\d{1,4})?)分/.exec(headers.weight?.hint ?? headers.score?.hint ?? '');
  return match ? Number(match[1]) : (points ?? null);
}

/** The weight in the form; without one, the policy's, unless the indicators already make up the full marks. */
function executionWeight(
  row: FundsRow,
  funds: FundsBlock,
  rowsWeight: number,
  policy: Policy,
): number | null {
  const stated = readPoints(row.cells.weight) ?? weightInLabels(funds);
  if (stated !== null || policy.execution.unweighted === 'not-scored') return stated;
  const { execution } = policy.weights;
  return new Big(rowsWeight).plus(execution).gt(policy.total.fullMarks) ? null : execution;
}

function reasonIsNeeded(row: FundsRow, rate: number | null, policy: Policy): boolean {
  if (rate === null || !row.cells.deviationReason) return false;
  const { flagBelow, flagAbove } = policy.execution;
  return rate < (flagBelow ?? 1) || (flagAbove !== null && rate > flagAbove);
}

/** `rowsWeight`: sum of the indicators' weights. `null` when the form has no funds total. */
export function assessFunds(form: Form, rowsWeight: number, policy: Policy): AssessedFunds | null {
  const row = form.funds && totalRow(form.funds);
  if (!form.funds || !row) return null;
  const unit = form.funds.moneyUnit ?? form.moneyUnit;
  const openingBudget = readAmount(row.cells.openingBudget, unit);
  // Until the year is over there is no adjusted budget: a 监控表 prints 年初预算数 alone.
  const isOpeningOnly = traitsOf(form.kind).isRunningYear && !row.cells.annualBudget;
  const budget = isOpeningOnly ? openingBudget : readAmount(row.cells.annualBudget, unit);
  const executed = readAmount(row.cells.spending, unit);
  const facts = { budget, spending: executed };
  const computed = executionRate(facts, policy);
  const hasScores = isScored(form);
  const weight = hasScores ? executionWeight(row, form.funds, rowsWeight, policy) : null;
  return {
    row,
    openingBudget,
    budget,
    executed,
    rate: { given: readRate(row.cells.executionRate, computed)?.share ?? null, computed },
    weight,
    given: readPoints(row.cells.score),
    score: weight === null ? NOT_SCORED : executionScore(weight, facts, policy),
    needsReason: hasScores && reasonIsNeeded(row, computed, policy),
    reason: row.cells.deviationReason?.text ?? '',
  };
}
