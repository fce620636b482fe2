import { costOverBudget } from '../../../../src/core/check/rules/cost-over-budget';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { assessExample, findingsOf, table } from '../harness';

/** Findings of cost rows `三级指标|指标值` under a budget such as `50万元`. */
function onCosts(budget: string, lines: readonly string[], policy = nationalPolicy) {
  const unit = budget.slice(-2) === '万元' ? '万元' : '元';
  const assessed = assessExample(
    {
      funds: table(
        `项目资金（${unit}）|全年预算数`,
        `年度资金总额|${budget.replace(/[万元]/g, '')}`,
      ),
      indicators: table(
        '一级指标|二级指标|三级指标|指标值',
        ...lines.map((line) =>
          line.split('|').length === 2 ? `产出指标|成本指标|${line}` : `产出指标|${line}`,
        ),
      ),
    },
    policy,
  );
  return findingsOf(costOverBudget, assessed, policy);
}

const ids = (budget: string, ...lines: readonly string[]): string[] =>
  onCosts(budget, lines).map(({ messageId, severity }) => `${messageId} ${severity}`);

describe('cost targets beside the budget', () => {
  it.each<[string, string[], string]>([
    ['50万元', ['印刷费|≤60万元', '劳务费|≤10万元'], 'single warning'],
    ['500000元', ['印刷费|≤60万元'], 'single warning'],
    ['50万元', ['印刷费|≤600000元'], 'single warning'],
    ['50万元', ['印刷费|≤30万元', '劳务费|≤30万元'], 'sum warning'],
    ['4.80万元', ['奖励标准|≤5000每人', '数量指标|获奖人数|≤15人'], 'unitPrice warning'],
    ['48000元', ['奖励标准|≤0.5万元/人', '数量指标|获奖人数|≤15名'], 'unitPrice warning'],
    ['50万元', ['印刷费|≤30万元'], 'onlyDiffers warning'],
    ['50万元', ['印刷费|≤30万元', '劳务费|≤14万元'], 'sumDiffers warning'],
  ])('under %s, %j give %s', (budget, lines, expected) => {
    expect(ids(budget, ...lines)).toEqual([expected]);
  });

  it.each<[string, string[]]>([
    ['50万元', ['印刷费|≤30万元', '劳务费|≤20万元']],
    ['50万元', ['印刷费|≤30万元', '劳务费|≤15.5万元']],
    ['258万元', ['业务支出经费|≤258万元', '培训费|≤160万元', '劳务费|≤94万元']],
    ['258万元', ['培训总成本|≤258万元', '劳务费|≤200万元']],
    ['251万元', ['短信每条费用|<0.05元']],
    ['50万元', ['印刷费|≤10万元', '结案平均成本|同比下降']],
    ['50万元', ['采购单价|≤60万元']],
    ['500万元', ['单站建设成本|≤35万元']],
    ['7.5万元', ['奖励标准|≤5000元/人', '数量指标|获奖人数|≤15人']],
    ['1万元', ['奖励标准|≤5000元/人', '数量指标|获奖人数|≤15人', '数量指标|参评人数|≥90人']],
    ['50万元', ['数量指标|培训人数|≥100人']],
    ['10万元', ['单位成本|≤150元/人次', '数量指标|咨询人次|≥1000人次']],
    ['万元', ['印刷费|≤60万元']],
  ])('under %s, %j are left alone', (budget, lines) => {
    expect(ids(budget, ...lines)).toEqual([]);
  });

  it('names the budget cell and both amounts in one unit', () => {
    const [finding] = onCosts('50万元', ['印刷费|≤600000元']);
    expect(finding?.cells).toHaveLength(2);
    expect(finding?.data).toMatchObject({ target: '≤600000元', budget: '50万元' });
  });

  it('accepts a larger deviation where the policy says so', () => {
    const policy = { ...nationalPolicy, checkOptions: { V11: { deviationPercent: 50 } } };
    expect(onCosts('50万元', ['印刷费|≤30万元'], policy)).toEqual([]);
  });
});
