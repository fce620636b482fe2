/** 总分: weights, settled and pending points, ceilings and grade. */
import { sumExactly } from '../value/exact-number';
import type { Form } from '../form/form';
import { isScored, traitsOf } from '../form/kinds';
import type { Policy } from '../policy/schema';
import { gradeOf } from './grade';
import { isOutsideTotal, pointsTakenOut } from './outside-total';
import { readPoints } from './read-number';
import type { AssessedFunds, AssessedRow, AssessedTotal } from './result';
import type { TotalBasis } from './score-basis';
import { settleTotal, type SettledTotal } from './settle-total';
import { weightsAddUp } from './weights-add-up';

/** One score that counts towards the total. */
interface Part {
  readonly weight: number | null;
  readonly computed: number | null;
}

/** A row without target, actual and weight asks nothing, so nothing is pending on it; nor on one outside the total. */
function isEmpty({ row, target, actual, weight }: AssessedRow, policy: Policy): boolean {
  if (isOutsideTotal(row, weight, policy)) return true;
  return weight === null && target.kind === 'blank' && (!actual || actual.kind === 'blank');
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

function sumOf(parts: readonly Part[]): number {
  return sumExactly(parts.map((part) => part.computed).filter(isNumber));
}

function settledBasis(
  settled: number,
  rows: readonly Part[],
  funds: Part | null,
  { scaling, ceiling }: SettledTotal,
): TotalBasis {
  const execution = funds && funds.computed;
  return execution === null
    ? { id: 'sum', settled, scaling, ceiling }
    : { id: 'sum-with-execution', indicators: sumOf(rows), execution, settled, scaling, ceiling };
}

function hasScores(form: Form): boolean {
  return isScored(form) && (form.columns.score !== undefined || form.total?.score != null);
}

/** `null` on forms without scores. */
export function assessTotal(
  form: Form,
  rows: readonly AssessedRow[],
  funds: AssessedFunds | null,
  policy: Policy,
): AssessedTotal | null {
  if (!hasScores(form)) return null;
  const toPart = ({ weight, score }: AssessedRow | AssessedFunds): Part => ({
    weight,
    computed: score.computed,
  });
  const rowParts = rows.filter((row) => !isEmpty(row, policy)).map(toPart);
  const fundsPart = funds && funds.weight !== null ? toPart(funds) : null;
  const parts = fundsPart ? [...rowParts, fundsPart] : rowParts;
  const open = parts.filter((part) => part.computed === null);
  const settled = sumOf(parts);
  const pending = sumExactly(open.map((part) => part.weight).filter(isNumber));
  const takenOut = pointsTakenOut(rows, policy);
  const weights = sumExactly([takenOut, ...parts.map((part) => part.weight).filter(isNumber)]);
  const isWhole = weightsAddUp(weights, fundsPart !== null, policy);
  // points of a form whose full marks are wrong add up to no total and to no grade
  const isOff = traitsOf(form.kind).hasFullMarks && !isWhole;
  const facts = { rate: funds?.rate.computed ?? null, full: weights, takenOut };
  const limited = open.length > 0 || isOff ? null : settleTotal(settled, facts, policy);
  return {
    weight: { given: readPoints(form.total?.weight), computed: weights },
    score: {
      given: readPoints(form.total?.score),
      computed: limited && limited.total,
      settled,
      pending,
      openRows: open.length,
    },
    // a part of the full marks makes no grade: 50 of 50 points is not 差
    grade: limited && isWhole ? gradeOf(limited.total, policy) : null,
    basis: limited
      ? settledBasis(settled, rowParts, fundsPart, limited)
      : open.length > 0
        ? { id: 'total-pending', settled, rows: open.length, pending }
        : { id: 'weights-off', settled, weights, full: policy.total.fullMarks },
  };
}
