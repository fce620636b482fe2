/** Checks V01 to V12, in the order of their codes. */
import { comparatorMissing } from './comparator-missing';
import type { FormCheck } from './contract';
import { costOverBudget } from './cost-over-budget';
import { directionSuspect } from './direction-suspect';
import { rateTargetAtLimit } from './rate-target-at-limit';
import { targetEatenByExcel } from './target-eaten-by-excel';
import { targetNotMeasurable } from './target-not-measurable';
import { targetRepeatsName } from './target-repeats-name';
import { targetTrivial } from './target-trivial';
import { targetVague } from './target-vague';
import { unitMismatch } from './unit-mismatch';
import { unitMissing } from './unit-missing';
import { unitNonstandard } from './unit-nonstandard';

export const targetChecks: readonly FormCheck<string>[] = [
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
