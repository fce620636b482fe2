import { denominatorWrong } from '../../../../src/core/check/rules/denominator-wrong';
import { allFindings, assessExample } from '../harness';
import { judged, onFunds, rated } from '../judged-rows';

describe('an execution rate over the opening budget', () => {
  it.each([
    ['75%', ['openingBudget']],
    ['75.00%', ['openingBudget']],
    ['80%', []],
    ['90%', []],
  ])('%s of a budget that was cut from 160000 to 150000', (rate, expected) => {
    const found = onFunds(denominatorWrong, rated(150000, 120000, rate, 160000));
    expect(found.map(({ messageId }) => messageId)).toEqual(expected);
  });

  it('the wrong denominator is said instead of the wrong rate', () => {
    const funds = rated(150000, 120000, '75%', 160000);
    const assessed = assessExample({ funds, indicators: judged('甲|≥1项|1项|90|90') });
    const codes = allFindings(assessed).map(({ code }) => code);
    expect(codes).toContain('F04');
    expect(codes).not.toContain('F01');
  });

  it('equal budgets cannot be mixed up', () => {
    expect(onFunds(denominatorWrong, rated(100, 90, '80%'))).toEqual([]);
  });
});
