import { weightsByDimension } from '../../../../src/core/check/rules/weights-by-dimension';
import { findBuiltInPolicy, nationalPolicy } from '../../../../src/core/policy/built-in';
import type { Policy } from '../../../../src/core/policy/schema';
import { assessExample, findingsOf, messagesByRow, table } from '../harness';
import { fundsTable, judged, onFunds } from '../judged-rows';

const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';

function found(lines: readonly string[], policy?: Policy) {
  return messagesByRow(weightsByDimension, table(HEADER, ...lines), {}, policy).slice(1);
}

const withWeights = (weights: Partial<Policy['weights']>): Policy => ({
  ...nationalPolicy,
  weights: { ...nationalPolicy.weights, ...weights },
});

describe('full marks by dimension', () => {
  it('the usual split is left alone, merged levels and cost under output included', () => {
    expect(
      found([
        '产出指标(50分)|数量指标|甲|≥1项|1项|30|',
        '|成本指标|乙|≤1万元|1万元|20|',
        '效益指标|社会效益|丙|提升|提升|30|',
        '满意度指标|服务对象|丁|≥90%|95%|10|',
      ]).flat(),
    ).toEqual([]);
  });

  it('each departing dimension is named once, at its first row', () => {
    expect(
      found([
        '产出指标|数量指标|甲|≥1项|1项|20|',
        '产出指标|质量指标|乙|≥1项|1项|16|',
        '效益指标|社会效益|丙|提升|提升|47|',
        '效益指标|服务对象满意度|丁|≥90%|95%|7|',
      ]),
    ).toEqual([['output'], [], ['benefit'], ['satisfaction']]);
  });

  it('indicators that make 100 without the execution rate have no usual split', () => {
    const rows = (output: number): string[] => [
      `产出指标|数量指标|甲|≥1项|1项|${output}|`,
      '效益指标|社会效益|丙|提升|提升|30|',
      '满意度指标|服务对象|丁|≥90%|95%|10|',
    ];
    expect(found(rows(60)).flat()).toEqual([]);
    expect(found(rows(55)).flat()).toEqual(['output']);
  });

  it('the execution rate has its own weight', () => {
    const funds = fundsTable('年度资金总额|100|100|90|20|90%|18');
    const ids = onFunds(weightsByDimension, funds).map(({ messageId }) => messageId);
    expect(ids).toEqual(['output', 'execution']);
  });

  const cost = [
    '成本指标|经济成本|甲|≤1万元|1万元|15|',
    '产出指标|数量指标|乙|≥1项|1项|40|',
    '效益指标|社会效益|丙|提升|提升|25|',
    '满意度指标|服务对象|丁|≥90%|95%|10|',
  ];

  it('cost as level 1 is a dimension of its own: a policy without it does not say how the rest is split', () => {
    expect(found(cost).flat()).toEqual([]);
    expect(found([...cost.slice(0, 3), '满意度指标|服务对象|丁|≥90%|95%|5|'])).toEqual([
      [],
      [],
      [],
      ['satisfaction'],
    ]);
    expect(found(['产出指标|成本指标|甲|≤1万元|1万元|15|', ...cost.slice(1)])).toEqual([
      ['output'],
      [],
      ['benefit'],
      [],
    ]);
  });

  it('a policy that weighs cost apart is followed', () => {
    const policy = withWeights({ output: 40, cost: 20, benefit: 20 });
    expect(found(cost, policy)).toEqual([['cost'], [], ['benefit'], []]);
  });

  it('without cost or satisfaction the policy may shift the split', () => {
    const shifted = withWeights({
      output: 40,
      cost: 20,
      benefit: 20,
      withoutCost: { output: 50, benefit: 30, satisfaction: 10 },
      withoutSatisfaction: 'add-to-benefit',
    });
    const lines = ['产出指标|数量指标|甲|≥1项|1项|50|', '效益指标|社会效益|乙|提升|提升|40|'];
    expect(found(lines, shifted).flat()).toEqual([]);
    expect(found(lines).flat()).toEqual(['benefit']);
  });

  it('a joint weight of benefit and satisfaction is not split', () => {
    const policy = withWeights({ benefitIncludesSatisfaction: true });
    const underOutput = ['产出指标|成本指标|甲|≤1万元|1万元|15|', ...cost.slice(1)];
    expect(found(underOutput, policy).flat()).toEqual(['output']);
  });

  it('unknown dimensions, blank weights and target forms are left alone', () => {
    expect(
      found(['甲类|乙类|甲|≥1项|1项|20|', '产出指标|数量指标|乙|≥1项|1项|16|']).flat(),
    ).toEqual([]);
    expect(
      found(['产出指标|数量指标|甲|≥1项|1项||', '产出指标|数量指标|乙|≥1项|1项|16|']).flat(),
    ).toEqual([]);
    expect(messagesByRow(weightsByDimension, table('三级指标|指标值', '甲|≥1项')).flat()).toEqual(
      [],
    );
    expect(messagesByRow(weightsByDimension, judged('甲|≥1项|1项|50|')).flat()).toEqual([]);
  });
});

describe('the parts of a department scorecard', () => {
  const dazhou = findBuiltInPolicy('dazhou-2023') ?? nationalPolicy;
  const scorecard = (...lines: readonly string[]) => {
    const indicators = table('一级指标|二级指标|三级指标|分值|得分', ...lines);
    const example = { title: '2023年度部门整体支出绩效评分表', indicators };
    return findingsOf(weightsByDimension, assessExample(example, dazhou), dazhou).map(
      ({ messageId, data }) => [messageId, data['sum'], data['right']],
    );
  };

  it.each([
    [['部门决策(25分)|目标任务|相关性|5|5', '综合管理(30分)|资产|报告|2|2'], []],
    [['部门决策(20分)|目标任务|相关性|5|5'], [['block', '20', '25']]],
    [['部门决策|目标任务|相关性|15|5', '部门决策|预算编制|依据|10|5'], []],
    [['部门决策|目标任务|相关性|15|5', '部门决策|预算编制|依据|12|5'], [['block', '27', '25']]],
    [['投入|目标任务|相关性|15|5'], []],
  ])('%j → %j', (lines, expected) => {
    expect(scorecard(...lines)).toEqual(expected);
  });
});
