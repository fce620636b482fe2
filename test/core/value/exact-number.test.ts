import Big from 'big.js';
import fc from 'fast-check';
import { quotientOf } from '../../../src/core/value/exact-number';

/** More digits than a binary number holds: rounding to one happens once. */
const Decimal = Big();
Decimal.DP = 40;

const cell = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);

describe('the quotient of two numbers of a form', () => {
  it.each([
    [90, 100, 0.9],
    [99.85, 100, 0.9985],
    [1, 3, 0.3333333333333333],
    [1234.5, 2469, 0.5],
  ])('%d ÷ %d', (dividend, divisor, expected) => {
    expect(quotientOf(dividend, divisor)).toBeCloseTo(expected, 12);
  });

  it('is what decimal arithmetic gives', () => {
    fc.assert(
      fc.property(cell, cell, (dividend, divisor) => {
        fc.pre(divisor > 0);
        expect(quotientOf(dividend, divisor)).toBe(new Decimal(dividend).div(divisor).toNumber());
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps the digits of small shares', () => {
    expect(quotientOf(0.0000001, 3)).toBeCloseTo(3.3333e-8, 12);
  });
});
