/** 转移支付区域（项目）绩效自评表: the results of transferred money, mostly without scores. */
import { funded, hasResults, hasScores, labelled, titled, when } from './evidence';
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
  mayBeAboutUnit: false,
  hasReasonColumn: true,
  requiredColumns: ['level3', 'target', 'actual'],
  weigh: (seen) =>
    hasResults(seen)
      ? when(titled(seen, '转移支付'), 6) +
        when(labelled(seen, '转移支付'), 6) +
        when(labelled(seen, '中央主管部门', '地方主管部门'), 6) +
        when(labelled(seen, '专项名称', '专项资金名称'), 3) +
        when(labelled(seen, '省级主管部门', '省级财政部门'), 4) +
        when(funded(seen, '中央') && funded(seen, '省级', '地方'), 2) +
        when(!hasScores(seen), 4)
      : 0,
};
