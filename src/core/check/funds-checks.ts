/** Checks F01 and following, in the order of their codes. */
import { budgetAdjusted } from './budget-adjusted';
import { denominatorWrong } from './denominator-wrong';
import { executionRateDiffers } from './execution-rate-differs';
import { executionScoreDiffers } from './execution-score-differs';
import { executionScoreGap } from './execution-score-gap';
import { fundsPartsDiffer } from './funds-parts-differ';
import { moneyUnitMixed } from './money-unit-mixed';
import { overspent } from './overspent';
import type { FormCheck } from './contract';

export const fundsChecks: readonly FormCheck<string>[] = [
  executionRateDiffers,
  executionScoreDiffers,
  fundsPartsDiffer,
  denominatorWrong,
  overspent,
  budgetAdjusted,
  executionScoreGap,
  moneyUnitMixed,
];
