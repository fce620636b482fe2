import { moneyUnitMixed } from '../../../../src/core/check/rules/money-unit-mixed';
import { allFindings, assessExample } from '../harness';
import { fundsTable, judged, onFunds } from '../judged-rows';

const TOTAL = '年度资金总额|432000|432000|372400|10|86.2%|8.62';

describe('yuan beside ten thousand yuan', () => {
  it.each([
    [[TOTAL, '其中：当年财政拨款|43.2|432000|372400|||'], 1],
    [[TOTAL, '其中：当年财政拨款|43.2|43.2|37.24|||'], 3],
    [['年度资金总额|43.2|432000|372400|10|86.2%|8.62'], 1],
    [['年度资金总额|43.2|43.2|372400|10|86.2%|8.62'], 1],
    [[TOTAL, '其中：当年财政拨款|432000|432000|372400|||'], 0],
    [[TOTAL, '其中：当年财政拨款|43|432000|372400|||'], 0],
    [['年度资金总额|0|0|0|10||'], 0],
  ])('%j gives %d findings', (lines, count) => {
    expect(onFunds(moneyUnitMixed, fundsTable(...lines))).toHaveLength(count);
  });

  it.each([
    ['项目总成本|≤43.2万元|37.24万元', 0],
    ['项目总成本|≤432000万元|37.24万元', 1],
    ['项目总成本|≤432000万元|372400万元', 2],
    ['项目总成本|≤43.2元|37万元', 1],
    ['人均补助标准|≤43.2元|43.2元', 0],
    ['项目总成本|≤50万元|40万元', 0],
    ['培训人数|≥432000人|372400人', 0],
  ])('beside a budget of 432000 yuan, %s gives %d findings', (line, count) => {
    const found = onFunds(moneyUnitMixed, fundsTable(TOTAL), judged(`${line}|90|90`));
    expect(found.map(({ messageId }) => messageId)).toEqual(Array(count).fill('indicator'));
  });

  it('whatever follows from the mixed unit is not said again', () => {
    const funds = fundsTable('年度资金总额|43.2|432000|37.24|10|86.2%|8.62');
    const assessed = assessExample({ funds, indicators: judged('甲|≥1项|1项|90|90') });
    const codes = allFindings(assessed)
      .map(({ code }) => code)
      .filter((code) => /^F/.test(code));
    expect(Array.from(new Set(codes))).toEqual(['F08']);
  });
});
