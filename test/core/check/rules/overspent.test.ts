import { overspent } from '../../../../src/core/check/rules/overspent';
import { fundsTable, onFunds } from '../judged-rows';

describe('spending above the budget', () => {
  it.each([
    ['100000|100000|120000', ['overspent']],
    ['100000|100000|100000.01', ['overspent']],
    ['200000|100000|１２０,０００', ['overspent']],
    ['100000|0|5', ['overspent']],
    ['100000|120000|120000', []],
    ['100000|100000|', []],
    ['100000||120000', []],
    ['100000|100000|无', []],
  ])('%s gives %j', (amounts, expected) => {
    const found = onFunds(overspent, fundsTable(`年度资金总额|${amounts}|10||`));
    expect(found.map(({ messageId }) => messageId)).toEqual(expected);
  });

  it('the label is named without its colon', () => {
    const [finding] = onFunds(overspent, fundsTable('年度资金总额：|100|100|120|10||'));
    expect(finding?.data).toMatchObject({ indicator: '年度资金总额', excess: '20', unit: '元' });
  });
});
