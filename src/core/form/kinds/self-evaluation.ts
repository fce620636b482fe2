/** 项目支出绩效自评表: the results of a project, scored. */
import { hasResults, hasScores, titled, when } from './evidence';
import type { FormTraits } from './traits';

export const selfEvaluation: FormTraits = {
  kind: 'self-evaluation',
  name: { 'zh-CN': '项目支出绩效自评表', 'en-US': 'Project self-evaluation form' },
  isJudged: true,
  isRunningYear: false,
  scoring: 'expected',
  hasFullMarks: true,
  hasNationalWeights: true,
  hasDimensions: true,
  isApprovedTarget: false,
  mayBeAboutUnit: false,
  hasReasonColumn: true,
  requiredColumns: ['level3', 'target', 'actual', 'weight', 'score'],
  weigh: (seen) =>
    when(hasResults(seen), 4) +
    when(hasResults(seen) && hasScores(seen), 2) +
    when(seen.columns.has('deviationReason'), 3) +
    when(titled(seen, '自评'), 1),
};
