/** 绩效目标表, 绩效目标申报表: what is planned, before anything was done. */
import { hasResults, titled, when } from './evidence';
import type { FormTraits } from './traits';

export const target: FormTraits = {
  kind: 'target',
  name: { 'zh-CN': '绩效目标表', 'en-US': 'Target form' },
  isJudged: false,
  isRunningYear: false,
  scoring: 'none',
  hasFullMarks: false,
  hasNationalWeights: false,
  hasDimensions: true,
  isApprovedTarget: true,
  mayBeAboutUnit: true,
  hasReasonColumn: false,
  requiredColumns: ['level3', 'target'],
  weigh: (seen) =>
    hasResults(seen)
      ? // Some provinces print the places for results on the target form already.
        when(
          !seen.hasEntries && titled(seen, '目标表', '目标申报') && !titled(seen, '自评', '监控'),
          20,
        )
      : 6 +
        when(titled(seen, '目标表', '目标申报', '申报表'), 2) -
        when(seen.columns.has('deviationReason') && titled(seen, '自评'), 4),
};
