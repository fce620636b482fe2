/** Checks S01 and following, in the order of their codes. */
import { fullScoreTargetMissed } from '../rules/full-score-target-missed';
import { gradeDiffers } from '../rules/grade-differs';
import { scoreDiffers } from '../rules/score-differs';
import { scoreMissing } from '../rules/score-missing';
import { scoreNotANumber } from '../rules/score-not-a-number';
import { scoreOverWeight } from '../rules/score-over-weight';
import { tierMismatch } from '../rules/tier-mismatch';
import { totalDiffers } from '../rules/total-differs';
import type { AnyFormCheck } from '../contract';

export const scoreChecks: readonly AnyFormCheck[] = [
  scoreOverWeight,
  scoreDiffers,
  fullScoreTargetMissed,
  scoreMissing,
  totalDiffers,
  tierMismatch,
  gradeDiffers,
  scoreNotANumber,
];
