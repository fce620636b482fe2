/** Whether a printed 执行率 says what the amounts say, to the decimals it prints. */
import Big from 'big.js';
import { decimalsOf, type StatedRate } from './read-number';

/** A formula's result has more decimals than anyone prints. */
const MOST_DECIMALS = 4;

/** `99.86%` against 0.998519: false; `100%` against 0.99998: true. */
export function rateIsAsStated({ share, decimals }: StatedRate, computed: number): boolean {
  const atPrinted = (value: number): Big =>
    new Big(value).times(100).round(Math.min(decimals, MOST_DECIMALS), Big.roundHalfUp);
  return atPrinted(share).eq(atPrinted(computed));
}

/**
 * Whether amounts that were rounded to their last digit allow the rate: 10.64 of 12.35万元 may be anything from 86.08 % to 86.23 %.
 * Whole amounts are taken as they stand.
 */
export function roundingAllows(
  { share, decimals }: StatedRate,
  { budget, executed }: { readonly budget: number; readonly executed: number },
): boolean {
  const [budgetStep, executedStep] = [halfStep(budget), halfStep(executed)];
  if (budgetStep === 0 && executedStep === 0) return false;
  const lowest = (executed - executedStep) / (budget + budgetStep);
  const highest = (executed + executedStep) / (budget - budgetStep);
  const printedStep = 0.5 * 10 ** -(Math.min(decimals, MOST_DECIMALS) + 2);
  return share + printedStep >= lowest && share - printedStep <= highest;
}

/** Half of what the last decimal is worth; 0 for whole numbers. */
function halfStep(amount: number): number {
  const decimals = decimalsOf(amount);
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}
