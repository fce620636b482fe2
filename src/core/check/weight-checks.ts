/** Checks W01 and following, in the order of their codes. */
import { weightMissing } from './weight-missing';
import { weightZero } from './weight-zero';
import { weightsByDimension } from './weights-by-dimension';
import { weightsTotal } from './weights-total';
import type { FormCheck } from './contract';

export const weightChecks: readonly FormCheck<string>[] = [
  weightsTotal,
  weightsByDimension,
  weightZero,
  weightMissing,
];
