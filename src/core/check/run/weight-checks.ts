/** Checks W01 and following, in the order of their codes. */
import { weightMissing } from '../rules/weight-missing';
import { weightZero } from '../rules/weight-zero';
import { weightsByDimension } from '../rules/weights-by-dimension';
import { weightsTotal } from '../rules/weights-total';
import type { AnyFormCheck } from '../contract';

export const weightChecks: readonly AnyFormCheck[] = [
  weightsTotal,
  weightsByDimension,
  weightZero,
  weightMissing,
];
