import { kindOf, traitsOf } from '../../../../src/core/form/kinds';
import { FORM_KINDS, type FormKind, type IndicatorColumn } from '../../../../src/core/form/form';

interface Case {
  readonly shows: string;
  readonly titles: readonly string[];
  readonly labels?: readonly string[];
  readonly columns: readonly IndicatorColumn[];
  readonly hasRunningYear?: true;
  /** Results were entered, unless said otherwise. */
  readonly isFilled?: false;
  readonly fundsRows?: readonly string[];
  readonly kind: FormKind;
}

const TARGETS: readonly IndicatorColumn[] = ['level1', 'level2', 'level3', 'target'];
const RESULTS: readonly IndicatorColumn[] = [...TARGETS, 'actual'];
const SCORES: readonly IndicatorColumn[] = [...RESULTS, 'weight', 'score', 'deviationReason'];

const cases: readonly Case[] = [
  {
    shows: 'scores beside results',
    titles: ['项目支出绩效自评表'],
    columns: SCORES,
    kind: 'self-evaluation',
  },
  {
    shows: 'results without scores under no telling title',
    titles: [],
    columns: RESULTS,
    kind: 'self-evaluation',
  },
  {
    shows: 'targets alone',
    titles: ['项目支出绩效目标申报表'],
    columns: [...TARGETS, 'weight'],
    kind: 'target',
  },
  {
    shows: 'a list of targets in a report on self-evaluation',
    titles: ['2022年度项目绩效自评报告', '绩效目标表'],
    columns: TARGETS,
    kind: 'target',
  },
  {
    shows: 'a self-evaluation whose results stand under an unknown header',
    titles: ['项目支出绩效自评表'],
    columns: [...TARGETS, 'weight', 'deviationReason'],
    kind: 'self-evaluation',
  },
  {
    shows: 'results of transferred money',
    titles: ['转移支付区域（项目）绩效自评表'],
    labels: ['中央主管部门', '地方主管部门'],
    columns: [...RESULTS, 'deviationReason'],
    kind: 'transfer',
  },
  {
    shows: 'results of transferred money under a title that speaks of the whole',
    titles: ['中央对地方转移支付整体绩效目标自评表'],
    columns: [...RESULTS, 'deviationReason'],
    kind: 'transfer',
  },
  {
    shows: 'scored results of transferred money that title and label name',
    titles: ['转移支付区域(项目)绩效自评表'],
    labels: ['转移支付(项目)名称', '省级主管部门'],
    columns: SCORES,
    kind: 'transfer',
  },
  {
    shows: 'scores under a title that only mentions transferred money',
    titles: ['转移支付资金项目支出绩效自评表'],
    labels: ['项目名称'],
    columns: SCORES,
    kind: 'self-evaluation',
  },
  {
    shows: 'targets of transferred money',
    titles: ['转移支付区域绩效目标表'],
    labels: ['中央主管部门', '地方主管部门'],
    columns: TARGETS,
    kind: 'target',
  },
  {
    shows: 'results of a department',
    titles: ['部门整体支出绩效自评表'],
    columns: SCORES,
    kind: 'department',
  },
  {
    shows: 'targets of a department',
    titles: ['部门整体支出绩效目标表'],
    columns: TARGETS,
    kind: 'target',
  },
  {
    shows: 'a scorecard',
    titles: [],
    columns: ['level1', 'level2', 'level3', 'scoringStandard', 'weight', 'score'],
    kind: 'department',
  },
  {
    shows: 'results beside standards instead of targets',
    titles: ['部门整体支出绩效评价指标评分表'],
    columns: ['level1', 'level2', 'level3', 'scoringStandard', 'actual', 'weight', 'score'],
    kind: 'department',
  },
  {
    shows: 'a scorecard of a project',
    titles: ['项目评分表'],
    columns: ['level1', 'level2', 'level3', 'scoringStandard', 'weight', 'score'],
    kind: 'self-evaluation',
  },
  {
    shows: 'approved targets with blank places for results',
    titles: ['义务教育补助资金绩效目标表'],
    labels: ['中央主管部门', '省级主管部门'],
    columns: [...RESULTS, 'deviationReason'],
    isFilled: false,
    kind: 'target',
  },
  {
    shows: 'a blank self-evaluation',
    titles: ['项目支出绩效自评表'],
    columns: SCORES,
    isFilled: false,
    kind: 'self-evaluation',
  },
  {
    shows: 'money of two tiers under a special fund and its province, without title',
    titles: [],
    labels: ['专项名称', '省级主管部门'],
    columns: [...RESULTS, 'weight', 'score'],
    kind: 'transfer',
  },
  {
    shows: 'a project that gets money of two tiers',
    titles: [],
    labels: ['项目名称', '实施单位', '主管部门'],
    fundsRows: ['其中：中央补助', '地方资金'],
    columns: SCORES,
    kind: 'self-evaluation',
  },
  {
    shows: 'values of some months',
    titles: ['项目支出绩效目标执行情况表'],
    columns: RESULTS,
    hasRunningYear: true,
    kind: 'monitoring',
  },
];

test.each(cases)(
  '$shows → $kind',
  ({ titles, labels = [], fundsRows = [], columns, hasRunningYear, isFilled, kind }) => {
    const seen = {
      titles,
      labels,
      fundsRows,
      hasEntries: isFilled ?? true,
      columns: new Set(columns),
      hasRunningYear: hasRunningYear ?? false,
    };
    expect(kindOf(seen)).toBe(kind);
  },
);

test.each(FORM_KINDS)('the traits of %s are its own', (kind) => {
  expect(traitsOf(kind).kind).toBe(kind);
});
