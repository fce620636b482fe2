import { executionRateDiffers } from '../../../../src/core/check/rules/execution-rate-differs';
import type { SheetCell } from '../../../../src/core/sheet/snapshot';
import { onFunds, rated } from '../judged-rows';

const percent = (value: number, numberFormat = '0.00%'): SheetCell => ({
  value,
  numberFormat,
  text: '',
});

describe('a printed execution rate', () => {
  it.each<[number, number, string | SheetCell]>([
    [135000, 134800, '99.86%'],
    [135000, 134800, '９９．８６％'],
    [135000, 134800, '99.86'],
    [135000, 134800, percent(0.9986)],
    [135000, 134800, percent(0.98, '0%')],
    [1000000, 998490, '99.86%'],
    [100, 90, '100%'],
    [12.35, 10.64, '86.25%'],
    [12.35, 10.64, '86.06%'],
    // whole amounts are taken as they stand
    [100, 90, '91%'],
  ])('%d, %d as %j is wrong', (budget, spent, rate) => {
    expect(onFunds(executionRateDiffers, rated(budget, spent, rate))).toMatchObject([
      { messageId: 'differs', row: 'funds' },
    ]);
  });

  it.each<[number, number, string | SheetCell]>([
    [135000, 134800, '99.8%'],
    [135000, 134800, percent(0.99, '0%')],
    [50000, 47930, '95.8%'],
  ])('%d, %d as %j is cut off, which is worth a look', (budget, spent, rate) => {
    expect(onFunds(executionRateDiffers, rated(budget, spent, rate))).toMatchObject([
      { messageId: 'cutOff', severity: 'info', row: 'funds' },
    ]);
  });

  it.each<[number, number, string | SheetCell]>([
    [135000, 134800, '99.85%'],
    [135000, 134800, '99.9%'],
    [135000, 134800, '100%'],
    [135000, 134800, '99.85'],
    [135000, 134800, '0.9985'],
    [12329976, 12329701, '100%'],
    [12329976, 12329701, '100.00 %'],
    [100000, 99998, '100.00%'],
    [135000, 134800, percent(134800 / 135000)],
    [135000, 134800, { value: 134800 / 135000, text: '0.998518519', formula: '=D5/C5' }],
    [100, 90, ''],
    [100, 90, '—'],
    [0, 0, '100%'],
    // amounts in 万元 that were rounded: 86.15 % of what is printed, 86.08 % to 86.23 % of what was spent
    [12.35, 10.64, '86.19%'],
    [12.35, 10.64, '86.23%'],
    [12.35, 10.64, '86.1%'],
  ])('%d, %d as %j is right', (budget, spent, rate) => {
    expect(onFunds(executionRateDiffers, rated(budget, spent, rate))).toEqual([]);
  });

  it('the right rate is offered in the format of the cell', () => {
    const [typed] = onFunds(executionRateDiffers, rated(135000, 134800, '99.86%'));
    expect(typed?.edits).toMatchObject([
      {
        change: { value: 0.9985, numberFormat: '0.00%' },
        safety: 'safe',
        purpose: 'execution-rate',
      },
    ]);
    const [number] = onFunds(executionRateDiffers, rated(135000, 134800, percent(0.98, '0.0%')));
    expect(number?.edits).toMatchObject([{ change: { numberFormat: '0.0%' } }]);
    const formula = { value: 0.9, text: '90%', numberFormat: '0%', formula: '=0.9' };
    const [calculated] = onFunds(executionRateDiffers, rated(100, 80, formula));
    expect(calculated?.messageId).toBe('differs');
    expect(calculated?.edits).toBeUndefined();
  });
});
