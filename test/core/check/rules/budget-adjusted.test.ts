import { budgetAdjusted } from '../../../../src/core/check/rules/budget-adjusted';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { table } from '../harness';
import { fundsTable, judged, onFunds } from '../judged-rows';

const changed = (opening: string, annual: string) =>
  fundsTable(`年度资金总额|${opening}|${annual}|50000|10||`);

describe('a budget that changed during the year', () => {
  it.each([
    ['100000', '79999', ['reduced']],
    ['100000', '120001', ['increased']],
    ['100000', '0', ['reduced']],
    ['100000', '80000', []],
    ['100000', '120000', []],
    ['0', '120000', []],
    ['', '120000', []],
    ['100000', '', []],
  ])('%s to %s gives %j', (opening, annual, expected) => {
    const found = onFunds(budgetAdjusted, changed(opening, annual));
    expect(found.map(({ messageId }) => messageId)).toEqual(expected);
  });

  it.each(['年中调整预算，压减两万元', '财政追加经费', '项目资金核减', '统筹收回结余资金'])(
    'it is explained by %s',
    (reason) => {
      const indicators = judged(`甲|≥100人|90人|90|81|${reason}`);
      expect(onFunds(budgetAdjusted, changed('100000', '50000'), indicators)).toEqual([]);
    },
  );

  it('it is explained below the table', () => {
    const below = ['存在问题', '年中预算追加五万元，用于新增一期培训', '', '', '', '', '', ''];
    const indicators = table(
      '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '产出指标|数量指标|培训人数|≥100人|120人|90|90|',
    );
    const found = onFunds(budgetAdjusted, changed('100000', '150000'), [...indicators, below]);
    expect(found).toEqual([]);
  });

  it('the limit can be made milder', () => {
    const policy = { ...nationalPolicy, checkOptions: { F06: { share: 0.5 } } };
    const funds = changed('100000', '60000');
    expect(onFunds(budgetAdjusted, funds)).toHaveLength(1);
    expect(onFunds(budgetAdjusted, funds, undefined, policy)).toEqual([]);
  });
});
