/** Checks S01 and following, in the order of their codes. */
import { fullScoreTargetMissed } from './full-score-target-missed';
import { gradeDiffers } from './grade-differs';
import { scoreDiffers } from './score-differs';
import { scoreMissing } from './score-missing';
import { scoreNotANumber } from './score-not-a-number';
import { scoreOverWeight } from './score-over-weight';
import { tierMismatch } from './tier-mismatch';
import { totalDiffers } from './total-differs';
import type { FormCheck } from './contract';

export const scoreChecks: readonly FormCheck<string>[] = [
  scoreOverWeight,
  scoreDiffers,
  fullScoreTargetMissed,
  scoreMissing,
  totalDiffers,
  tierMismatch,
  gradeDiffers,
  scoreNotANumber,
];
