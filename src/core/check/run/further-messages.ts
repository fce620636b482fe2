/** Lists, letters and English of all checks, by slug. Apart from the registry, because the pane loads them when they are asked for. */
import type { FurtherMessages } from '../contract';
import { furtherMessages as actualApproximate } from '../rules/actual-approximate/further-messages';
import { furtherMessages as actualCopiesTarget } from '../rules/actual-copies-target/further-messages';
import { furtherMessages as actualHasComparator } from '../rules/actual-has-comparator/further-messages';
import { furtherMessages as actualIncomparable } from '../rules/actual-incomparable/further-messages';
import { furtherMessages as actualIncomplete } from '../rules/actual-incomplete/further-messages';
import { furtherMessages as actualMissing } from '../rules/actual-missing/further-messages';
import { furtherMessages as actualUnitMissing } from '../rules/actual-unit-missing/further-messages';
import { furtherMessages as budgetAdjusted } from '../rules/budget-adjusted/further-messages';
import { furtherMessages as budgetChanged } from '../rules/budget-changed/further-messages';
import { furtherMessages as causeMissing } from '../rules/cause-missing/further-messages';
import { furtherMessages as coefficientDiffers } from '../rules/coefficient-differs/further-messages';
import { furtherMessages as printedStandardDiffers } from '../rules/printed-standard-differs/further-messages';
import { furtherMessages as columnMissing } from '../rules/column-missing/further-messages';
import { furtherMessages as comparatorMissing } from '../rules/comparator-missing/further-messages';
import { furtherMessages as costOverBudget } from '../rules/cost-over-budget/further-messages';
import { furtherMessages as denominatorWrong } from '../rules/denominator-wrong/further-messages';
import { furtherMessages as dimensionMissing } from '../rules/dimension-missing/further-messages';
import { furtherMessages as directionSuspect } from '../rules/direction-suspect/further-messages';
import { furtherMessages as executionRateDiffers } from '../rules/execution-rate-differs/further-messages';
import { furtherMessages as executionScoreDiffers } from '../rules/execution-score-differs/further-messages';
import { furtherMessages as executionScoreGap } from '../rules/execution-score-gap/further-messages';
import { furtherMessages as forecastContradicts } from '../rules/forecast-contradicts/further-messages';
import { furtherMessages as formUnreadable } from '../rules/form-unreadable/further-messages';
import { furtherMessages as formulaUncomputed } from '../rules/formula-uncomputed/further-messages';
import { furtherMessages as fullScoreTargetMissed } from '../rules/full-score-target-missed/further-messages';
import { furtherMessages as fundsPartsDiffer } from '../rules/funds-parts-differ/further-messages';
import { furtherMessages as gradeDiffers } from '../rules/grade-differs/further-messages';
import { furtherMessages as headIncomplete } from '../rules/head-incomplete/further-messages';
import { furtherMessages as indicatorAdded } from '../rules/indicator-added/further-messages';
import { furtherMessages as indicatorDropped } from '../rules/indicator-dropped/further-messages';
import { furtherMessages as indicatorDuplicate } from '../rules/indicator-duplicate/further-messages';
import { furtherMessages as indicatorIncomplete } from '../rules/indicator-incomplete/further-messages';
import { furtherMessages as indicatorMisplaced } from '../rules/indicator-misplaced/further-messages';
import { furtherMessages as magnitudeSuspect } from '../rules/magnitude-suspect/further-messages';
import { furtherMessages as moneyUnitMixed } from '../rules/money-unit-mixed/further-messages';
import { furtherMessages as outputClassMissing } from '../rules/output-class-missing/further-messages';
import { furtherMessages as overCompletionUnexplained } from '../rules/over-completion-unexplained/further-messages';
import { furtherMessages as overspent } from '../rules/overspent/further-messages';
import { furtherMessages as placeholderLeft } from '../rules/placeholder-left/further-messages';
import { furtherMessages as progressGap } from '../rules/progress-gap/further-messages';
import { furtherMessages as rateOverLimit } from '../rules/rate-over-limit/further-messages';
import { furtherMessages as rateTargetAtLimit } from '../rules/rate-target-at-limit/further-messages';
import { furtherMessages as reasonContradicts } from '../rules/reason-contradicts/further-messages';
import { furtherMessages as reasonInsufficient } from '../rules/reason-insufficient/further-messages';
import { furtherMessages as reasonMissing } from '../rules/reason-missing/further-messages';
import { furtherMessages as goalOutcomeMissing } from '../rules/goal-outcome-missing/further-messages';
import { furtherMessages as goalContradicts } from '../rules/goal-contradicts/further-messages';
import { furtherMessages as conclusionMissing } from '../rules/conclusion-missing/further-messages';
import { furtherMessages as conclusionContradicts } from '../rules/conclusion-contradicts/further-messages';
import { furtherMessages as signatureMissing } from '../rules/signature-missing/further-messages';
import { furtherMessages as datesInconsistent } from '../rules/dates-inconsistent/further-messages';
import { furtherMessages as noSurvey } from '../rules/no-survey/further-messages';
import { furtherMessages as targetsTooLow } from '../rules/targets-too-low/further-messages';
import { furtherMessages as outputsWithoutEffect } from '../rules/outputs-without-effect/further-messages';
import { furtherMessages as allCopied } from '../rules/all-copied/further-messages';
import { furtherMessages as reasonRepeated } from '../rules/reason-repeated/further-messages';
import { furtherMessages as scoreDiffers } from '../rules/score-differs/further-messages';
import { furtherMessages as scoreMissing } from '../rules/score-missing/further-messages';
import { furtherMessages as scoreNotANumber } from '../rules/score-not-a-number/further-messages';
import { furtherMessages as scoreOverWeight } from '../rules/score-over-weight/further-messages';
import { furtherMessages as targetChanged } from '../rules/target-changed/further-messages';
import { furtherMessages as targetEatenByExcel } from '../rules/target-eaten-by-excel/further-messages';
import { furtherMessages as targetInconsistent } from '../rules/target-inconsistent/further-messages';
import { furtherMessages as textCopied } from '../rules/text-copied/further-messages';
import { furtherMessages as targetNotMeasurable } from '../rules/target-not-measurable/further-messages';
import { furtherMessages as targetRepeatsName } from '../rules/target-repeats-name/further-messages';
import { furtherMessages as targetTrivial } from '../rules/target-trivial/further-messages';
import { furtherMessages as targetVague } from '../rules/target-vague/further-messages';
import { furtherMessages as tierMismatch } from '../rules/tier-mismatch/further-messages';
import { furtherMessages as totalDiffers } from '../rules/total-differs/further-messages';
import { furtherMessages as unitMismatch } from '../rules/unit-mismatch/further-messages';
import { furtherMessages as unitMissing } from '../rules/unit-missing/further-messages';
import { furtherMessages as unitNonstandard } from '../rules/unit-nonstandard/further-messages';
import { furtherMessages as weightMissing } from '../rules/weight-missing/further-messages';
import { furtherMessages as weightZero } from '../rules/weight-zero/further-messages';
import { furtherMessages as weightsByDimension } from '../rules/weights-by-dimension/further-messages';
import { furtherMessages as verdictLeftOpen } from '../rules/verdict-left-open/further-messages';
import { furtherMessages as weightsTotal } from '../rules/weights-total/further-messages';

export const furtherMessages: Readonly<Record<string, FurtherMessages>> = {
  'actual-approximate': actualApproximate,
  'actual-copies-target': actualCopiesTarget,
  'actual-has-comparator': actualHasComparator,
  'actual-incomparable': actualIncomparable,
  'actual-incomplete': actualIncomplete,
  'actual-missing': actualMissing,
  'actual-unit-missing': actualUnitMissing,
  'budget-adjusted': budgetAdjusted,
  'budget-changed': budgetChanged,
  'cause-missing': causeMissing,
  'coefficient-differs': coefficientDiffers,
  'printed-standard-differs': printedStandardDiffers,
  'column-missing': columnMissing,
  'comparator-missing': comparatorMissing,
  'cost-over-budget': costOverBudget,
  'denominator-wrong': denominatorWrong,
  'dimension-missing': dimensionMissing,
  'direction-suspect': directionSuspect,
  'execution-rate-differs': executionRateDiffers,
  'execution-score-differs': executionScoreDiffers,
  'execution-score-gap': executionScoreGap,
  'forecast-contradicts': forecastContradicts,
  'form-unreadable': formUnreadable,
  'formula-uncomputed': formulaUncomputed,
  'full-score-target-missed': fullScoreTargetMissed,
  'funds-parts-differ': fundsPartsDiffer,
  'grade-differs': gradeDiffers,
  'head-incomplete': headIncomplete,
  'indicator-added': indicatorAdded,
  'indicator-dropped': indicatorDropped,
  'indicator-duplicate': indicatorDuplicate,
  'indicator-incomplete': indicatorIncomplete,
  'indicator-misplaced': indicatorMisplaced,
  'magnitude-suspect': magnitudeSuspect,
  'money-unit-mixed': moneyUnitMixed,
  'output-class-missing': outputClassMissing,
  'over-completion-unexplained': overCompletionUnexplained,
  overspent: overspent,
  'placeholder-left': placeholderLeft,
  'progress-gap': progressGap,
  'rate-over-limit': rateOverLimit,
  'rate-target-at-limit': rateTargetAtLimit,
  'reason-contradicts': reasonContradicts,
  'reason-insufficient': reasonInsufficient,
  'reason-missing': reasonMissing,
  'goal-outcome-missing': goalOutcomeMissing,
  'goal-contradicts': goalContradicts,
  'conclusion-missing': conclusionMissing,
  'conclusion-contradicts': conclusionContradicts,
  'signature-missing': signatureMissing,
  'dates-inconsistent': datesInconsistent,
  'no-survey': noSurvey,
  'targets-too-low': targetsTooLow,
  'outputs-without-effect': outputsWithoutEffect,
  'all-copied': allCopied,
  'reason-repeated': reasonRepeated,
  'score-differs': scoreDiffers,
  'score-missing': scoreMissing,
  'score-not-a-number': scoreNotANumber,
  'score-over-weight': scoreOverWeight,
  'target-changed': targetChanged,
  'target-eaten-by-excel': targetEatenByExcel,
  'target-inconsistent': targetInconsistent,
  'text-copied': textCopied,
  'target-not-measurable': targetNotMeasurable,
  'target-repeats-name': targetRepeatsName,
  'target-trivial': targetTrivial,
  'target-vague': targetVague,
  'tier-mismatch': tierMismatch,
  'total-differs': totalDiffers,
  'unit-mismatch': unitMismatch,
  'unit-missing': unitMissing,
  'unit-nonstandard': unitNonstandard,
  'weight-missing': weightMissing,
  'weight-zero': weightZero,
  'weights-by-dimension': weightsByDimension,
  'verdict-left-open': verdictLeftOpen,
  'weights-total': weightsTotal,
};
