import { formatAmount } from '../../../src/taskpane/wording/numbers';

describe('amounts of money', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [5200000, '5,200,000'],
    [13000000.5, '13,000,000.5'],
    [1234.5678, '1,234.5678'],
    [-1234567, '-1,234,567'],
  ])('of %p yuan are read as %s', (yuan, text) => {
    expect(formatAmount(yuan)).toBe(text);
  });
});
