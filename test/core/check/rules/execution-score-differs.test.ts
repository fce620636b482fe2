import { executionScoreDiffers } from '../../../../src/core/check/rules/execution-score-differs';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { fundsTable, onFunds } from '../judged-rows';

const scored = (budget: number, spent: number, weight: string, score: string) =>
  fundsTable(`年度资金总额|${budget}|${budget}|${spent}|${weight}||${score}`);

describe('the score of the execution rate', () => {
  it.each([
    [8391607, 8358865, '10', '10', '9.96'],
    [100, 86, '10', '9', '8.6'],
    [100, 120, '10', '12', '10'],
    [100, 90, '20', '9', '18'],
    [135000, 134800, '10', '９．９８', '9.99'],
  ])('%d, %d with %s points and %s given should be %s', (budget, spent, weight, score, right) => {
    expect(onFunds(executionScoreDiffers, scored(budget, spent, weight, score))).toMatchObject([
      { messageId: 'differs', row: 'funds', data: { computed: right } },
    ]);
  });

  it.each([
    [12329976, 12329701, '10', '10'],
    [135000, 134800, '10', '9.99'],
    [135000, 134800, '10', '9.985185'],
    [37.24, 32.1, '10', '8.62'],
    [100, 120, '10', '10'],
    [100, 90, '', '9'],
    [100, 90, '10', ''],
    [100, 90, '10', '—'],
    [0, 0, '10', '10'],
  ])('%d, %d with %s points and %s given is left alone', (budget, spent, weight, score) => {
    expect(onFunds(executionScoreDiffers, scored(budget, spent, weight, score))).toEqual([]);
  });

  it('the tolerance of the policy is respected, and the score offered for review', () => {
    const lenient = { ...nationalPolicy, tolerance: 0.1 };
    const funds = scored(8391607, 8358865, '10', '10');
    expect(onFunds(executionScoreDiffers, funds, undefined, lenient)).toEqual([]);
    const [finding] = onFunds(executionScoreDiffers, funds);
    expect(finding?.edits).toMatchObject([{ change: { value: 9.96 }, safety: 'review' }]);
  });
});
