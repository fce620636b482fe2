/** Sentences about scores that are open, and about totals. */
import { row, funds, form, total, COST, over, never, type Case } from './basis-case';

const LONG = '长'.repeat(40);
export const open: readonly Case[] = [
  row(
    '≥3件|1件|',
    {},
    '分值为空，填写后才能计分',
    'The weight is blank; fill it in to get a score',
  ),
  row(
    '≥3件|1件|十分',
    {},
    '分值“十分”不是可用的数字，改正后才能计分',
    'The weight “十分” is not a usable number; please correct it',
  ),
  [
    form([
      ['办案数', '≥100件', '100件', 90],
      ['结案数', '≥100件', '100件', ''],
    ]).rows[0]?.score.basis ?? never(),
    '2 项指标共用一个分值单元格，请判定得分',
    '2 indicators share one weight cell; please decide',
  ],
  row(
    '≥3件||10',
    {},
    '实际完成值为空，填写后才能计分',
    'The actual value is blank; fill it in to get a score',
  ),
  [
    { id: 'no-actual-column' },
    '表中没有实际完成值列，无法计算',
    'The form has no column for actual values',
  ],
  [
    { id: 'own-standard', target: '≥4场', actual: '3场' },
    '指标值“≥4场”、实际“3场”：没有达到，表中另印有评分标准，请按标准判定得分',
    'Target “≥4场”, actual “3场”: missed; the form prints a standard of its own, please decide by it',
  ],
  row(
    '|1件|10',
    {},
    '指标值为空，无法比较，请补填或判定得分',
    'The target is blank; please fill it in, or decide',
  ),
  row(
    '|1件|10',
    { cost: { ceilingWithoutIndicator: 3 } },
    '没有申报成本指标，得分不超过 3，请判定得分',
    'No cost indicator declared, 3 points at most; please decide',
    COST,
  ),
  funds(
    { budget: null, spending: 1 },
    {},
    '全年预算数为空，填写后才能计分',
    'The annual budget is blank; fill it in to get a score',
  ),
  funds(
    { budget: 1, spending: null },
    {},
    '全年执行数为空，填写后才能计分',
    'The annual spending is blank; fill it in to get a score',
  ),
  funds(
    { budget: -1, spending: 1 },
    {},
    '预算数或执行数为负数，请核对后判定得分',
    'Budget or spending is negative; please check, then decide',
  ),
  funds(
    { budget: 0, spending: 0 },
    { zeroBudget: 'error' },
    '全年预算数为 0，本规则视为填报错误，请先核对预算数',
    'The annual budget is 0, an error by this rule; please check it',
  ),
  funds(
    { budget: 0, spending: 0 },
    { zeroBudget: 'undecided' },
    '全年预算数为 0，没有执行率，请判定得分',
    'The annual budget is 0, so there is no execution rate; please decide',
  ),
  row(
    '完善|完善|10',
    { qualitative: { met: 'review' } },
    '定性指标已达成，本规则由人在 8 至 10 分内打分',
    'Qualitative target achieved; by this rule a person gives 8 to 10 points',
  ),
  row(
    '≥100件|150件|10',
    over('review'),
    '超额完成（指标值的 150%），本规则由评审人判定得分',
    'Over-completed (150% of target); by this rule a reviewer decides',
  ),
  row(
    '≤100件|150件|10',
    { reverse: { mode: 'review' } },
    '指标值“≤100件”、实际“150件”：反向指标超过指标值，本规则由人判定得分',
    'Target “≤100件”, actual “150件”: limit exceeded; by this rule a person decides',
  ),
  row(
    '=100件|99件|10',
    { equal: { mode: 'exact-or-review' } },
    '指标值“=100件”、实际“99件”：与“等于”的指标值不符，本规则由人判定得分',
    'Target “=100件”, actual “99件”: not equal as the target asks; by this rule a person decides',
  ),
  row(
    '完善|基本完善|10',
    {},
    '指标值“完善”、实际“基本完善”：部分达成，可给 6 至 8 分（不含），请判定得分',
    'Target “完善”, actual “基本完善”: partly met, 6 to below 8 points; please decide',
  ),
  row(
    '≥100件|90%|10',
    {},
    '指标值“≥100件”、实际“90%”：单位不是同一类，无法比较，请判定得分',
    'Target “≥100件”, actual “90%”: units of different kinds, not comparable; please decide',
  ),
  row(
    '11月底前|90%|10',
    {},
    '指标值“11月底前”、实际“90%”：不是同一类内容，无法比较，请判定得分',
    'Target “11月底前”, actual “90%”: different kinds of content, not comparable; please decide',
  ),
  row(
    '≥100件|已完成|10',
    {},
    '指标值“≥100件”、实际“已完成”：没有写明具体结果，请判定得分',
    'Target “≥100件”, actual “已完成”: no concrete result is stated; please decide',
  ),
  row(
    '减少10%|1|10',
    {},
    '指标值“减少10%”、实际“1”：单元格内容可能被 Excel 改变，请先核对',
    'Target “减少10%”, actual “1”: Excel may have changed the cell; please check it first',
  ),
  row(
    '3类，190本|3类|10',
    {},
    '指标值“3类，190本”、实际“3类”：指标值有几项要求，实际只说明了一部分，请判定得分',
    'Target “3类，190本”, actual “3类”: the target asks for several things, the actual covers only some; please decide',
  ),
  row(
    '≤0%|2.5%|5',
    {
      groups: [
        {
          words: ['变动率'],
          zeroBelow: null,
          zeroAbove: null,
          perPoint: { deduct: 0.3, side: 'over' },
        },
      ],
    },
    '5 − 0.6 = 4.4（偏离 2 个百分点，每个扣 0.3 分）',
    '5 − 0.6 = 4.4 (2 percentage points off, 0.3 each)',
    { indicator: '三公经费变动率' },
  ),
  row(
    '600元|583元|10',
    {},
    '指标值“600元”、实际“583元”：指标值没有比较符号，看不出是多好还是少好：请给指标值补上“≥”或“≤”，或直接判定得分',
    'Target “600元”, actual “583元”: the target has no sign, so more or less may be the better: please add ≥ or ≤ to the target, or decide',
    { indicator: '农村低保标准' },
  ),
  row(
    '≥1500吨|1426公斤|10',
    {},
    '指标值“≥1500吨”、实际“1426公斤”：两个数相差成百上千倍，可能写错了单位，请先核对',
    'Target “≥1500吨”, actual “1426公斤”: the numbers differ by a factor of hundreds or more: please check the units first',
  ),
  row(
    '=8天|6月|10',
    {},
    '指标值“=8天”、实际“6月”：单位只能粗略换算，结果因此不定，请判定得分',
    'Target “=8天”, actual “6月”: the units convert only roughly, so the result is open; please decide',
  ),
  row(
    `完善|${LONG}|10`,
    {},
    `指标值“完善”、实际“${'长'.repeat(30)}…”：无法确定是否达到，请判定得分`,
    `Target “完善”, actual “${'长'.repeat(30)}…”: it is not certain that the target was met; please decide`,
  ),
  row(
    '11月底前|12月|10',
    {},
    '指标值“11月底前”、实际“12月”：晚于时限，规则没有适用的扣分公式，请判定得分',
    'Target “11月底前”, actual “12月”: later than due, no formula applies; please decide',
  ),
  row(
    '每月1次|每季度1次|10',
    {},
    '指标值“每月1次”、实际“每季度1次”：次数少于要求，规则没有适用的扣分公式，请判定得分',
    'Target “每月1次”, actual “每季度1次”: less often than due, no formula applies; please decide',
  ),
  row(
    '10-20件|8件|10',
    { range: { outside: 'review' } },
    '指标值“10-20件”、实际“8件”：在区间之外，规则没有适用的扣分公式，请判定得分',
    'Target “10-20件”, actual “8件”: outside the range, no formula applies; please decide',
  ),
  row(
    '完善|未开展|10',
    {},
    '指标值“完善”、实际“未开展”：没有开展，规则没有适用的扣分公式，请判定得分',
    'Target “完善”, actual “未开展”: not carried out, no formula applies; please decide',
  ),
  row(
    '完善|未达成|10',
    {},
    '指标值“完善”、实际“未达成”：未达成，规则没有适用的扣分公式，请判定得分',
    'Target “完善”, actual “未达成”: missed, no formula applies; please decide',
  ),
];

const MET = [
  ['办案数', '≥100件', '100件', 50],
  ['结案数', '≥100件', '90件', 40],
];
export const totals: readonly Case[] = [
  total(MET, {}, '指标 86 + 执行率 6.5 = 92.5', 'Indicators 86 + execution 6.5 = 92.5'),
  total(
    MET,
    { execution: { ceilings: [{ below: 0.7, total: 79 }] } },
    '指标 86 + 执行率 6.5 = 92.5；执行率 65%，低于 70%，总分不超过 79',
    'Indicators 86 + execution 6.5 = 92.5; execution rate 65% is below 70%, total at most 79',
  ),
  total(
    [...MET.slice(1), ['制度', '完善', '基本完善', 50]],
    {},
    '已确定 42.5 分，1 项 50 分待判定',
    '42.5 points settled, 50 open; rows to decide: 1',
  ),
  [
    { id: 'sum', settled: 86, scaling: null, ceiling: null },
    '各项得分合计 86',
    'Sum of the scores 86',
  ],
  [
    { id: 'weights-off', settled: 105, weights: 110, full: 100 },
    '分值合计 110 分，不是 100 分，更正前不核定总分（各项得分相加 105）',
    'The full marks make 110, not 100: no total until they are corrected (scores add up to 105)',
  ],
];

export const nothing: readonly Case[] = [[{ id: 'not-scored' }, '', '']];
