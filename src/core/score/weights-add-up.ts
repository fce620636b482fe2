/** Whether the full marks of a form make what its policy says: only then its points make a total. */
import type { Policy } from '../policy/schema';
import { sumExactly } from '../value/exact-number';

/** Weights such as 3.33 three times leave this much. */
const INVISIBLE = 0.05;

/** Equal, to what nobody sees. */
export function isSameSum(left: number, right: number): boolean {
  return Math.abs(left - right) <= INVISIBLE;
}

/** Sheets without 项目资金, as systems import them, carry the points of the indicators alone. */
export function fullMarksWithoutExecution({ total, weights }: Policy): number {
  return sumExactly([total.fullMarks, -weights.execution]);
}

/** `sum`: of all rows that count and of the execution rate, where it has points. */
export function weightsAddUp(sum: number, hasExecution: boolean, policy: Policy): boolean {
  return (
    isSameSum(sum, policy.total.fullMarks) ||
    (!hasExecution && isSameSum(sum, fullMarksWithoutExecution(policy)))
  );
}
