/** Checks A01 and following, in the order of their codes. */
import { actualApproximate } from '../rules/actual-approximate';
import { actualCopiesTarget } from '../rules/actual-copies-target';
import { actualHasComparator } from '../rules/actual-has-comparator';
import { actualIncomparable } from '../rules/actual-incomparable';
import { actualIncomplete } from '../rules/actual-incomplete';
import { actualMissing } from '../rules/actual-missing';
import { actualUnitMissing } from '../rules/actual-unit-missing';
import { rateOverLimit } from '../rules/rate-over-limit';
import type { AnyFormCheck } from '../contract';

export const actualChecks: readonly AnyFormCheck[] = [
  actualMissing,
  actualIncomparable,
  actualUnitMissing,
  actualHasComparator,
  actualApproximate,
  actualCopiesTarget,
  actualIncomplete,
  rateOverLimit,
];
