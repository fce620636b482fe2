/** 转移支付区域（项目）绩效自评表: the results of transferred money, mostly without scores. */
import { hasResults, hasScores, labelled, titled, when } from './evidence';
import type { FormTraits } from './traits';

export const transfer: FormTraits = {
  kind: 'transfer',
  name: { 'zh-CN': '转移支付绩效自评表', 'en-US': 'Transfer payment self-evaluation form' },
  isJudged: true,
  isRunningYear: false,
  scoring: 'where-printed',
  // Some regions give part of the points to how the money was managed, outside the table.
  hasFullMarks: false,
  hasNationalWeights: false,
  hasDimensions: false,
  isApprovedTarget: false,
  hasReasonColumn: true,
  requiredColumns: ['level3', 'target', 'actual'],
  weigh: (seen) =>
    hasResults(seen)
      ? when(titled(seen, '转移支付'), 6) +
        when(labelled(seen, '转移支付'), 6) +
        when(labelled(seen, '中央主管部门', '地方主管部门'), 6) +
        when(!hasScores(seen), 4)
      : 0,
};
