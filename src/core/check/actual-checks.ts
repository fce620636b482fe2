/** Checks A01 and following, in the order of their codes. */
import { actualApproximate } from './actual-approximate';
import { actualCopiesTarget } from './actual-copies-target';
import { actualHasComparator } from './actual-has-comparator';
import { actualIncomparable } from './actual-incomparable';
import { actualIncomplete } from './actual-incomplete';
import { actualMissing } from './actual-missing';
import { actualUnitMissing } from './actual-unit-missing';
import { rateOverLimit } from './rate-over-limit';
import type { FormCheck } from './contract';

export const actualChecks: readonly FormCheck<string>[] = [
  actualMissing,
  actualIncomparable,
  actualUnitMissing,
  actualHasComparator,
  actualApproximate,
  actualCopiesTarget,
  actualIncomplete,
  rateOverLimit,
];
