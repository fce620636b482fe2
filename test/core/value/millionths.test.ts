import Big from 'big.js';
import fc from 'fast-check';
import { divideHalfUp, sumMillionths, toMillionths } from '../../../src/core/value/millionths';

describe('a number as whole millionths', () => {
  it.each([
    [4.28, 4_280_000],
    [-0.000001, -1],
    [0, 0],
    [999_999_999, 999_999_999_000_000],
    [-999_999_999, -999_999_999_000_000],
  ])('%d is kept exactly', (value, expected) => {
    expect(toMillionths(value)).toBe(expected);
  });

  it.each([
    ['seven decimals', 0.1234567],
    ['a thousand million', 1e9],
    ['minus a thousand million', -1e9],
    ['more than a thousand million', 1e9 + 1],
    ['minus more than a thousand million', -1e9 - 1],
    ['minus zero, which decimals tell from zero', -0],
  ])('%s is none', (_what, value) => {
    expect(toMillionths(value)).toBeNull();
  });
});

describe('a sum in whole millionths', () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[4.28, -4.28], 0],
    [[0.1, 0.1234567], null],
    [[999_999_999, 0.5], 999_999_999.5],
    [[999_999_999, 1], null],
    [[-999_999_999, -1], null],
    [[-999_999_999, -0.5], -999_999_999.5],
  ])('%j → %j', (values, expected) => {
    expect(sumMillionths(values)).toBe(expected);
  });

  it('is what decimal arithmetic gives', () => {
    const amounts = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 1e6);
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 20 }), (values) => {
        const exact = values.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber();
        expect(sumMillionths(values)).toBe(exact);
      }),
    );
  });
});

describe('a whole number divided by a power of ten', () => {
  it.each([
    [1249, 100, 12],
    [1250, 100, 13],
    [1251, 100, 13],
    [1200, 100, 12],
    [-1249, 100, -12],
    [-1250, 100, -13],
    [49, 100, 0],
    [50, 100, 1],
  ])('%d ÷ %d is rounded to %d', (whole, power, expected) => {
    expect(divideHalfUp(whole, power)).toBe(expected);
  });
});
