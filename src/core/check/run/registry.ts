/** All checks. The order within a list is the order in which findings are listed. */
import type {
  AnyFormCheck,
  CheckDescription,
  FormsCheck,
  PairCheck,
  UnreadableCheck,
} from '../contract';
import { actualApproximate } from '../rules/actual-approximate';
import { actualCopiesTarget } from '../rules/actual-copies-target';
import { actualHasComparator } from '../rules/actual-has-comparator';
import { actualIncomparable } from '../rules/actual-incomparable';
import { actualIncomplete } from '../rules/actual-incomplete';
import { actualMissing } from '../rules/actual-missing';
import { actualUnitMissing } from '../rules/actual-unit-missing';
import { allCopied } from '../rules/all-copied';
import { budgetAdjusted } from '../rules/budget-adjusted';
import { budgetChanged } from '../rules/budget-changed';
import { causeMissing } from '../rules/cause-missing';
import { coefficientDiffers } from '../rules/coefficient-differs';
import { datesInconsistent } from '../rules/dates-inconsistent';
import { noSurvey } from '../rules/no-survey';
import { outputsWithoutEffect } from '../rules/outputs-without-effect';
import { printedStandardDiffers } from '../rules/printed-standard-differs';
import { columnMissing } from '../rules/column-missing';
import { comparatorMissing } from '../rules/comparator-missing';
import { conclusionContradicts } from '../rules/conclusion-contradicts';
import { conclusionMissing } from '../rules/conclusion-missing';
import { costOverBudget } from '../rules/cost-over-budget';
import { denominatorWrong } from '../rules/denominator-wrong';
import { dimensionMissing } from '../rules/dimension-missing';
import { directionSuspect } from '../rules/direction-suspect';
import { executionRateDiffers } from '../rules/execution-rate-differs';
import { executionScoreDiffers } from '../rules/execution-score-differs';
import { executionScoreGap } from '../rules/execution-score-gap';
import { forecastContradicts } from '../rules/forecast-contradicts';
import { formUnreadable } from '../rules/form-unreadable';
import { formulaUncomputed } from '../rules/formula-uncomputed';
import { fullScoreTargetMissed } from '../rules/full-score-target-missed';
import { fundsPartsDiffer } from '../rules/funds-parts-differ';
import { goalContradicts } from '../rules/goal-contradicts';
import { goalOutcomeMissing } from '../rules/goal-outcome-missing';
import { gradeDiffers } from '../rules/grade-differs';
import { headIncomplete } from '../rules/head-incomplete';
import { indicatorAdded } from '../rules/indicator-added';
import { indicatorDropped } from '../rules/indicator-dropped';
import { indicatorDuplicate } from '../rules/indicator-duplicate';
import { indicatorIncomplete } from '../rules/indicator-incomplete';
import { indicatorMisplaced } from '../rules/indicator-misplaced';
import { magnitudeSuspect } from '../rules/magnitude-suspect';
import { moneyUnitMixed } from '../rules/money-unit-mixed';
import { outputClassMissing } from '../rules/output-class-missing';
import { overCompletionUnexplained } from '../rules/over-completion-unexplained';
import { overspent } from '../rules/overspent';
import { placeholderLeft } from '../rules/placeholder-left';
import { progressGap } from '../rules/progress-gap';
import { rateOverLimit } from '../rules/rate-over-limit';
import { rateTargetAtLimit } from '../rules/rate-target-at-limit';
import { reasonContradicts } from '../rules/reason-contradicts';
import { reasonInsufficient } from '../rules/reason-insufficient';
import { reasonMissing } from '../rules/reason-missing';
import { reasonRepeated } from '../rules/reason-repeated';
import { scoreDiffers } from '../rules/score-differs';
import { scoreMissing } from '../rules/score-missing';
import { scoreNotANumber } from '../rules/score-not-a-number';
import { scoreOverWeight } from '../rules/score-over-weight';
import { signatureMissing } from '../rules/signature-missing';
import { targetChanged } from '../rules/target-changed';
import { targetEatenByExcel } from '../rules/target-eaten-by-excel';
import { targetInconsistent } from '../rules/target-inconsistent';
import { targetNotMeasurable } from '../rules/target-not-measurable';
import { targetRepeatsName } from '../rules/target-repeats-name';
import { targetTrivial } from '../rules/target-trivial';
import { targetVague } from '../rules/target-vague';
import { targetsTooLow } from '../rules/targets-too-low';
import { textCopied } from '../rules/text-copied';
import { tierMismatch } from '../rules/tier-mismatch';
import { totalDiffers } from '../rules/total-differs';
import { unitMismatch } from '../rules/unit-mismatch';
import { unitMissing } from '../rules/unit-missing';
import { unitNonstandard } from '../rules/unit-nonstandard';
import { weightMissing } from '../rules/weight-missing';
import { weightZero } from '../rules/weight-zero';
import { weightsByDimension } from '../rules/weights-by-dimension';
import { verdictLeftOpen } from '../rules/verdict-left-open';
import { weightsTotal } from '../rules/weights-total';

/** On one form. */
export const formChecks: readonly AnyFormCheck[] = [
  columnMissing,
  dimensionMissing,
  outputClassMissing,
  indicatorDuplicate,
  formulaUncomputed,
  placeholderLeft,
  indicatorIncomplete,
  indicatorMisplaced,
  headIncomplete,
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
  actualMissing,
  actualIncomparable,
  actualUnitMissing,
  actualHasComparator,
  actualApproximate,
  actualCopiesTarget,
  actualIncomplete,
  rateOverLimit,
  magnitudeSuspect,
  verdictLeftOpen,
  scoreOverWeight,
  scoreDiffers,
  fullScoreTargetMissed,
  scoreMissing,
  totalDiffers,
  tierMismatch,
  gradeDiffers,
  scoreNotANumber,
  coefficientDiffers,
  printedStandardDiffers,
  weightsTotal,
  weightsByDimension,
  weightZero,
  weightMissing,
  executionRateDiffers,
  executionScoreDiffers,
  fundsPartsDiffer,
  denominatorWrong,
  overspent,
  budgetAdjusted,
  executionScoreGap,
  moneyUnitMixed,
  reasonMissing,
  overCompletionUnexplained,
  reasonInsufficient,
  reasonContradicts,
  reasonRepeated,
  goalOutcomeMissing,
  goalContradicts,
  conclusionMissing,
  conclusionContradicts,
  signatureMissing,
  datesInconsistent,
  noSurvey,
  targetsTooLow,
  outputsWithoutEffect,
  allCopied,
  causeMissing,
  forecastContradicts,
  progressGap,
];

export const unreadableChecks: readonly UnreadableCheck[] = [formUnreadable];

/** On a self-evaluation beside its approved targets. */
export const pairChecks: readonly PairCheck[] = [
  targetChanged,
  indicatorDropped,
  indicatorAdded,
  budgetChanged,
];

/** On forms beside each other. */
export const formsChecks: readonly FormsCheck[] = [targetInconsistent, textCopied];

/** Everything that can be reported, for lists, settings and texts. */
export const describedChecks: readonly CheckDescription[] = [
  ...formChecks,
  ...unreadableChecks,
  ...pairChecks,
  ...formsChecks,
];
