import { executionScoreGap } from '../../../../src/core/check/rules/execution-score-gap';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { fundsTable, judged, onFunds } from '../judged-rows';

const spent = (amount: number) => fundsTable(`年度资金总额|100|100|${amount}|10||`);
const scored = (score: string) => judged(`甲|≥1项|1项|90|${score}`);

describe('high marks beside low spending', () => {
  it.each([
    ['90', 94, ['gap']],
    ['90', 95, []],
    ['90', 96, []],
    ['70', 78, ['unspent']],
    ['70', 80, []],
    ['90', 79, ['gap']],
    ['', 50, []],
    ['—', 50, []],
    ['0', 90, []],
  ])('%s of 90 points with %d %% spent gives %j', (score, amount, expected) => {
    const found = onFunds(executionScoreGap, spent(amount), scored(score));
    expect(found.map(({ messageId }) => messageId)).toEqual(expected);
  });

  it('a policy can do without the warning', () => {
    const execution = { ...nationalPolicy.execution, warning: null };
    const policy = { ...nationalPolicy, execution };
    expect(onFunds(executionScoreGap, spent(50), scored('90'), policy)).toEqual([]);
  });

  it('a budget of nothing leaves no rate', () => {
    const funds = fundsTable('年度资金总额|0|0|0|10||');
    expect(onFunds(executionScoreGap, funds, scored('90'))).toEqual([]);
  });
});
