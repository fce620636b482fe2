/** 总分: weights, settled and pending points, ceilings and grade. */
import { sumExactly } from '../value/exact-number';
import type { Form } from '../form/form';
import { isScored, traitsOf } from '../form/kinds';
import type { Policy } from '../policy/schema';
import { isOutsideTotal } from './assess-row';
import { gradeOf } from './grade';
import { readPoints } from './read-number';
import type { AssessedFunds, AssessedRow, AssessedTotal } from './result';
import type { CeilingBasis, TotalBasis } from './score-basis';
import { weightsAddUp } from './weights-add-up';

/** One score that counts towards the total. */
interface Part {
  readonly weight: number | null;
  readonly computed: number | null;
}

/** A row without target, actual and weight asks nothing, so nothing is pending on it; nor on one outside the total. */
function isEmpty({ row, target, actual, weight }: AssessedRow): boolean {
  if (isOutsideTotal(row, weight)) return true;
  return weight === null && target.kind === 'blank' && (!actual || actual.kind === 'blank');
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

/** The lowest limit that the execution rate sets, `null` when it sets none. */
function ceilingFor(
  rate: number | null,
  { execution }: Policy,
): Policy['execution']['ceilings'][number] | null {
  if (rate === null) return null;
  const limits = execution.ceilings.filter(({ below }) => rate < below);
  return limits.sort((one, other) => one.total - other.total)[0] ?? null;
}

/** The total under the ceilings of the policy, and the ceiling that lowered it. */
export function limitTotal(
  total: number,
  rate: number | null,
  policy: Policy,
): { readonly total: number; readonly ceiling: CeilingBasis | null } {
  const ceiling = ceilingFor(rate, policy);
  if (rate === null || !ceiling || total <= ceiling.total) return { total, ceiling: null };
  return {
    total: ceiling.total,
    ceiling: { id: 'ceiling', rate, below: ceiling.below, limit: ceiling.total },
  };
}

function sumOf(parts: readonly Part[]): number {
  return sumExactly(parts.map((part) => part.computed).filter(isNumber));
}

function settledBasis(
  settled: number,
  rows: readonly Part[],
  funds: Part | null,
  ceiling: CeilingBasis | null,
): TotalBasis {
  const execution = funds && funds.computed;
  return execution === null
    ? { id: 'sum', settled, ceiling }
    : { id: 'sum-with-execution', indicators: sumOf(rows), execution, settled, ceiling };
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
  const rowParts = rows.filter((row) => !isEmpty(row)).map(toPart);
  const fundsPart = funds && funds.weight !== null ? toPart(funds) : null;
  const parts = fundsPart ? [...rowParts, fundsPart] : rowParts;
  const open = parts.filter((part) => part.computed === null);
  const settled = sumOf(parts);
  const pending = sumExactly(open.map((part) => part.weight).filter(isNumber));
  const weights = sumExactly(parts.map((part) => part.weight).filter(isNumber));
  // points of a form whose full marks are wrong add up to no total and to no grade
  const isOff =
    traitsOf(form.kind).hasFullMarks && !weightsAddUp(weights, fundsPart !== null, policy);
  const limited =
    open.length > 0 || isOff ? null : limitTotal(settled, funds?.rate.computed ?? null, policy);
  return {
    weight: { given: readPoints(form.total?.weight), computed: weights },
    score: {
      given: readPoints(form.total?.score),
      computed: limited && limited.total,
      settled,
      pending,
      openRows: open.length,
    },
    grade: limited && gradeOf(limited.total, policy),
    basis: limited
      ? settledBasis(settled, rowParts, fundsPart, limited.ceiling)
      : open.length > 0
        ? { id: 'total-pending', settled, rows: open.length, pending }
        : { id: 'weights-off', settled, weights, full: policy.total.fullMarks },
  };
}
