/** What people read about a score, in both languages, from the sheet to the sentence. */
import { basisEnUs } from '../../../src/core/report/basis-en-us';
import { basisZhCn } from '../../../src/core/report/basis-zh-cn';
import { languages } from '../../../src/core/words/language';
import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesByLanguage } from './sentences-by-language';
import { sentencesEnUs } from '../../../src/core/report/sentences-en-us';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import { executionScore, type ExecutionFacts } from '../../../src/core/score/execution-score';
import type { BasisId, BasisText } from '../../../src/core/score/score-basis';
import { scoreExample, type ExampleRow } from '../../../src/core/score/score-example';
import { ruleBasisCases } from './rule-basis-cases';
import { assessed, fundsBlock, HEADER, indicator, policyWith, workbook } from '../score/small-form';

type Changes = Readonly<Record<string, unknown>>;
type Case = readonly [basis: BasisText, chinese: string, english: string];

/** `指标值|实际完成值|分值` under the national rule with some settings changed. */
function row(
  line: string,
  changes: Changes,
  chinese: string,
  english: string,
  more: Partial<ExampleRow> = {},
): Case {
  const [target = '', actual = '', weight = ''] = line.split('|');
  const example = { indicator: '完成情况', target, actual, weight, ...more };
  return [scoreExample(example, policyWith(changes)).score.basis, chinese, english];
}

function funds(facts: ExecutionFacts, execution: Changes, chinese: string, english: string): Case {
  return [executionScore(10, facts, policyWith({ execution })).basis, chinese, english];
}

/** A form with two indicators, the second of which may share the weight of the first. */
function form(rows: readonly (readonly (string | number)[])[], policy: Changes = {}) {
  const merges = [{ row: 5, column: 5, rowCount: 2, columnCount: 1 }];
  const isMerged = rows[1]?.[3] === '';
  return assessed(
    workbook(
      [
        ['2023年度项目支出绩效自评表'],
        ['项目名称', '', '办案费'],
        ...fundsBlock(100, 100, 65, 10, '65%', 6.5),
        [...HEADER],
        ...rows.map(([name = '', ...values]) => indicator(String(name), ...values)),
        ['总分', '', '', '', '', 100, ''],
      ],
      isMerged ? { merges } : {},
    ),
    policyWith(policy),
  );
}

function total(
  rows: readonly (readonly (string | number)[])[],
  policy: Changes,
  chinese: string,
  english: string,
): Case {
  const { total: found } = form(rows, policy);
  if (!found) throw new Error('the form has a total');
  return [found.basis, chinese, english];
}

const STEPS = { positive: { mode: 'steps', steps: { quantity: 0.05, progress: 0.1 } } };
const BANDS = {
  satisfaction: {
    mode: 'bands',
    bands: [
      { from: 0.9, share: 1 },
      { from: 0.8, share: 0.8 },
    ],
  },
};
const SATISFACTION = { level1: '满意度指标', level2: '服务对象满意度指标', indicator: '满意度' };
const COST = { level1: '成本指标', level2: '经济成本指标' };
const INTERVALS = {
  mode: 'interval',
  intervals: [
    { from: 0.9, share: 1 },
    { from: 0.7, share: 0.6 },
  ],
};
const over = (action: string, more: Changes = {}): Changes => ({ over: { action, ...more } });

const settled: readonly Case[] = [
  row('≥99%|99%|4', {}, '达到指标值，得满分 4', 'Target met, full marks 4'),
  row('≥99%|97.87%|4', {}, '4 × 97.87% ÷ 99% = 3.95', '4 × 97.87% ÷ 99% = 3.95'),
  row('≥3件|1件|0', {}, '分值为 0，得 0', 'Weight 0, no points'),
  row(
    '|5件|10',
    { blankAdjustedTarget: 'skip' },
    '调整后指标值为空，按规则跳过本行，得 0',
    'No adjusted target; the rule skips this row, 0 points',
    { openingTarget: '≥3件' },
  ),
  row(
    '10-20件|8件|10',
    { range: { outside: 'zero' } },
    '在区间之外，按规则得 0',
    'Outside the range; the rule gives 0',
  ),
  row(
    '11月底前|12月|10',
    { time: { late: 'zero' } },
    '晚于时限，按规则得 0',
    'Later than due; the rule gives 0',
  ),
  row(
    '≥100件|99件|10',
    { positive: { mode: 'all-or-nothing' } },
    '未达到指标值，得 0',
    'Target not met; the rule gives 0',
  ),
  row(
    '≤100件|101件|10',
    { reverse: { mode: 'all-or-nothing' } },
    '超过指标值，得 0',
    'Limit exceeded; the rule gives 0',
  ),
  row(
    '≥100件|59件|10',
    { positive: { passThreshold: 0.6 } },
    '完成率 59%，低于及格门槛 60%，得 0',
    'Completion 59% is below the pass mark 60%; 0 points',
  ),
  row('0件|2件|10', {}, '指标值为 0，实际 2件，得 0', 'Target 0, actual 2件; the rule gives 0'),
  row(
    '≥100件|150件|10',
    {},
    '超额完成（指标值的 150%），须说明原因，得满分 10',
    'Over-completed (150% of target), reason needed; full marks 10',
  ),
  row(
    '≥100件|150件|10',
    over('deduction-column'),
    '超额完成（指标值的 150%），按“扣减分数”扣分，得 10',
    'Over-completed (150% of target), deducted as the form states; 10',
  ),
  row(
    '≥100件|150件|10',
    over('zero'),
    '超额完成（指标值的 150%），按规则得 0',
    'Over-completed (150% of target); the rule gives 0',
  ),
  row(
    '≥0件|150件|10',
    over('zero', { zeroTargetFrom: 1 }),
    '超额完成，按规则得 0',
    'Over-completed; the rule gives 0',
  ),
  row(
    '≥100件|150件|10',
    over('deduct', { deduction: 2 }),
    '10 − 2 = 8（超额完成，指标值的 150%）',
    '10 − 2 = 8 (over-completed, 150% of target)',
  ),
  row(
    '≥0件|150件|10',
    over('deduct', { deduction: 2, zeroTargetFrom: 1 }),
    '10 − 2 = 8（超额完成）',
    '10 − 2 = 8 (over-completed)',
  ),
  row(
    '≥100件|90件|10',
    over('deduction-column'),
    '10 × 90件 ÷ 100件 − 2 = 7（扣减分数）',
    '10 × 90件 ÷ 100件 − 2 = 7 (deduction in the form)',
    { deduction: '2' },
  ),
  row(
    '≥100件|150件|10',
    over('deduction-column'),
    '10 − 20 = 0（扣减分数，不足 0，按 0 计）',
    '10 − 20 = 0 (deduction in the form; below 0, counted as 0)',
    { deduction: '20' },
  ),
  row(
    '≤100件|125件|10',
    { reverse: { mode: 'ratio' } },
    '10 × 100件 ÷ 125件 = 8',
    '10 × 100件 ÷ 125件 = 8',
  ),
  row(
    '≤100件|125件|10',
    { reverse: { mode: 'linear' } },
    '10 ×（1 −（125件 − 100件）÷ 100件）= 7.5',
    '10 × (1 − (125件 − 100件) ÷ 100件) = 7.5',
  ),
  row(
    '≤100件|300件|10',
    { reverse: { mode: 'linear' } },
    '10 ×（1 −（300件 − 100件）÷ 100件）= 0（不足 0，按 0 计）',
    '10 × (1 − (300件 − 100件) ÷ 100件) = 0 (below 0, counted as 0)',
  ),
  row(
    '≥100件|88件|10',
    STEPS,
    '10 − 2（偏离 12%，每 5% 扣 1 分）= 8',
    '10 − 2 (12% off target, 1 point per 5%) = 8',
  ),
  row(
    '≥90%|85%|10',
    BANDS,
    '10 × 80% = 8（满意度 85%，达到 80% 一档）',
    '10 × 80% = 8 (satisfaction 85%, step from 80%)',
    SATISFACTION,
  ),
  row(
    '≥90%|70%|10',
    BANDS,
    '10 × 0% = 0（满意度 70%，低于最后一档）',
    '10 × 0% = 0 (satisfaction 70%, below the last step)',
    SATISFACTION,
  ),
  funds(
    { budget: 88, spending: 80 },
    {},
    '10 × 80 ÷ 88 = 9.09（执行率 90.91%）',
    '10 × 80 ÷ 88 = 9.09 (execution rate 90.91%)',
  ),
  funds(
    { budget: 100, spending: 120 },
    {},
    '执行率 120%，超过 100%，得满分 10',
    'Execution rate 120% is above 100%; full marks 10',
  ),
  funds(
    { budget: 100, spending: 59 },
    { passThreshold: 0.6 },
    '执行率 59%，低于及格门槛 60%，得 0',
    'Execution rate 59% is below the pass mark 60%; 0 points',
  ),
  funds(
    { budget: 100, spending: 80 },
    INTERVALS,
    '10 × 60% = 6（执行率 80%，达到 70% 一档）',
    '10 × 60% = 6 (execution rate 80%, step from 70%)',
  ),
  funds(
    { budget: 100, spending: 60 },
    INTERVALS,
    '10 × 0% = 0（执行率 60%，低于最后一档）',
    '10 × 0% = 0 (execution rate 60%, below the last step)',
  ),
  funds(
    { budget: 0, spending: 0 },
    { zeroBudget: 'full' },
    '全年预算数为 0，按规则得满分 10',
    'Annual budget 0; the rule gives full marks 10',
  ),
  funds(
    { budget: 0, spending: 0 },
    { zeroBudget: 'zero' },
    '全年预算数为 0，按规则得 0',
    'Annual budget 0; the rule gives 0',
  ),
  [
    { id: 'decided', tier: { id: 'achieved' }, score: 9 },
    '人工判定达成，得 9',
    'Decided by a person: achieved, 9 points',
  ],
  [
    { id: 'decided', tier: { id: 'partlyAchieved' }, score: 7 },
    '人工判定部分达成，得 7',
    'Decided by a person: partly achieved, 7 points',
  ],
  [
    { id: 'decided', tier: { id: 'notAchieved' }, score: 3.5 },
    '人工判定未达成，得 3.5',
    'Decided by a person: not achieved, 3.5 points',
  ],
];

const LONG = '长'.repeat(40);
const open: readonly Case[] = [
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
const totals: readonly Case[] = [
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

const nothing: readonly Case[] = [[{ id: 'not-scored' }, '', '']];

function never(): never {
  throw new Error('the form has rows');
}

const cases = [...settled, ...open, ...totals, ...nothing, ...ruleBasisCases];

describe('what a score rests on', () => {
  it.each(cases.map(([basis, chinese, english]) => [chinese, english, basis] as const))(
    '%s',
    (chinese, english, basis) => {
      expect(renderBasis(basis, sentencesZhCn)).toBe(chinese);
      expect(renderBasis(basis, sentencesEnUs)).toBe(english);
    },
  );

  it('survives being stored and sent to a worker', () => {
    for (const [basis, chinese] of cases) {
      const copy = JSON.parse(JSON.stringify(basis)) as BasisText;
      expect(renderBasis(copy, sentencesZhCn)).toBe(chinese);
    }
  });
});

/** Ids of a basis and of the parts in it. */
function idsOf(basis: BasisText): BasisId[] {
  const parts = Object.values(basis).filter(
    (value): value is BasisText => typeof value === 'object' && value !== null,
  );
  return [basis.id, ...parts.flatMap(idsOf)];
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{[^}]*\}/g)].map(([found]) => found))].sort();

describe('the texts of scores', () => {
  const ids = Object.keys(basisZhCn) as BasisId[];

  it('exist in every language for every id that a score can have, and for no other', () => {
    const used = new Set(cases.flatMap(([basis]) => idsOf(basis)));
    expect(Object.keys(basisEnUs).sort()).toEqual([...ids].sort());
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s takes the same values in both languages', (id) => {
    expect(placeholders(basisEnUs[id])).toEqual(placeholders(basisZhCn[id]));
  });

  it.each(ids)('%s follows the punctuation of its language', (id) => {
    expect(basisZhCn[id]).not.toMatch(/[\u4e00-\u9fff][,;:?!()]/);
    expect(basisEnUs[id]).not.toMatch(/[\u4e00-\u9fff，。；：？！（）]/);
  });

  it('takes a value that is missing for a bug', () => {
    const broken = { id: 'full-marks' } as unknown as BasisText;
    languages.forEach((language) =>
      expect(() => renderBasis(broken, sentencesByLanguage[language])).toThrow(
        'full-marks has no value for {score}',
      ),
    );
  });
});
