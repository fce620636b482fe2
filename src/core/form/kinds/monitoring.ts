/** 绩效运行监控表: how far the year has come, with a forecast; lights instead of scores. */
import type { MonitoringColumn } from '../form';
import { hasScores, titled, when } from './evidence';
import type { FormTraits } from './traits';

const MONITORING_COLUMNS: readonly MonitoringColumn[] = [
  'forecast',
  'possibility',
  'possibilityCertain',
  'possibilityImpossible',
];

export const monitoring: FormTraits = {
  kind: 'monitoring',
  name: { 'zh-CN': '绩效运行监控表', 'en-US': 'Monitoring form' },
  isJudged: false,
  isRunningYear: true,
  scoring: 'none',
  hasFullMarks: false,
  hasNationalWeights: false,
  hasDimensions: false,
  isApprovedTarget: false,
  mayBeAboutUnit: false,
  hasReasonColumn: true,
  requiredColumns: ['level3', 'target'],
  weigh: (seen) =>
    when(seen.hasRunningYear, 20) +
    when(
      MONITORING_COLUMNS.some((column) => seen.columns.has(column)),
      10,
    ) +
    when(titled(seen, '监控'), 12) -
    when(titled(seen, '自评') && hasScores(seen), 4),
};
