/** Checks V01 to V12, in the order of their codes. */
import { comparatorMissing } from '../rules/comparator-missing';
import type { AnyFormCheck } from '../contract';
import { costOverBudget } from '../rules/cost-over-budget';
import { directionSuspect } from '../rules/direction-suspect';
import { rateTargetAtLimit } from '../rules/rate-target-at-limit';
import { targetEatenByExcel } from '../rules/target-eaten-by-excel';
import { targetNotMeasurable } from '../rules/target-not-measurable';
import { targetRepeatsName } from '../rules/target-repeats-name';
import { targetTrivial } from '../rules/target-trivial';
import { targetVague } from '../rules/target-vague';
import { unitMismatch } from '../rules/unit-mismatch';
import { unitMissing } from '../rules/unit-missing';
import { unitNonstandard } from '../rules/unit-nonstandard';

export const targetChecks: readonly AnyFormCheck[] = [
  targetNotMeasurable,
  comparatorMissing,
  unitMissing,
  unitNonstandard,
  unitMismatch,
  rateTargetAtLimit,
  directionSuspect,
  targetTrivial,
  targetVague,
  targetRepeatsName,
  costOverBudget,
  targetEatenByExcel,
];
