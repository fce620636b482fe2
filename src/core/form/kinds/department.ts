/** 部门整体支出绩效自评表: a whole department, by indicators or by a scorecard without targets. */
import { hasResults, isScorecard, labelled, titled, when } from './evidence';
import type { FormTraits } from './traits';

export const department: FormTraits = {
  kind: 'department',
  name: { 'zh-CN': '部门整体支出绩效自评表', 'en-US': 'Department self-evaluation form' },
  isJudged: true,
  isRunningYear: false,
  scoring: 'expected',
  hasFullMarks: false,
  hasNationalWeights: false,
  hasDimensions: false,
  isApprovedTarget: false,
  mayBeAboutUnit: true,
  hasReasonColumn: false,
  requiredColumns: [],
  weigh: (seen) =>
    hasResults(seen)
      ? when(titled(seen, '部门整体', '整体支出', '单位整体', '整体绩效'), 12) +
        when(isScorecard(seen) && !titled(seen, '项目'), 12) -
        when(titled(seen, '转移支付') || labelled(seen, '转移支付', '地方主管部门'), 8)
      : 0,
};
