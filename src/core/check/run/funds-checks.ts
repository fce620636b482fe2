/** Checks F01 and following, in the order of their codes. */
import { budgetAdjusted } from '../rules/budget-adjusted';
import { denominatorWrong } from '../rules/denominator-wrong';
import { executionRateDiffers } from '../rules/execution-rate-differs';
import { executionScoreDiffers } from '../rules/execution-score-differs';
import { executionScoreGap } from '../rules/execution-score-gap';
import { fundsPartsDiffer } from '../rules/funds-parts-differ';
import { moneyUnitMixed } from '../rules/money-unit-mixed';
import { overspent } from '../rules/overspent';
import type { AnyFormCheck } from '../contract';

export const fundsChecks: readonly AnyFormCheck[] = [
  executionRateDiffers,
  executionScoreDiffers,
  fundsPartsDiffer,
  denominatorWrong,
  overspent,
  budgetAdjusted,
  executionScoreGap,
  moneyUnitMixed,
];
