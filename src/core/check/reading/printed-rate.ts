/** 执行率 as printed: the number a reader sees, and how many decimals it claims. */
import type { FormCell } from '../../form/form';
import { readRate, type StatedRate } from '../../score/read-number';
import type { AssessedFunds } from '../../score/result';
import { rateIsAsStated, roundingAllows } from '../../score/stated-rate';
import { isPercentFormat } from '../../sheet/number-format';
import { quotientOf } from '../../value/exact-number';

export interface PrintedRate extends StatedRate {
  /** As in the cell, for messages. */
  readonly text: string;
}

/** `null` when the cell is blank or no number. `expected`: the right share, see `readRate`. */
export function printedRate(
  cell: FormCell | undefined,
  expected: number | null,
): PrintedRate | null {
  const stated = readRate(cell, expected);
  if (!cell || !stated) return null;
  const format = cell.content?.numberFormat;
  const decimals = isPercentFormat(format) ? formatDecimals(format ?? '') : stated.decimals;
  return { share: stated.share, decimals, text: cell.text };
}

/** `0.00%` → 2. */
function formatDecimals(format: string): number {
  return (/\.([0#?]*)/.exec(format)?.[1] ?? '').length;
}

/** Whether `numerator ÷ denominator` prints as this rate. */
export function printsAs(printed: PrintedRate, numerator: number, denominator: number): boolean {
  return rateIsAsStated(printed, quotientOf(numerator, denominator));
}

/** The printed rate of a form where it is certainly not spending ÷ annual budget; `null` where it may be right or cannot be checked. */
export function wrongRate({ row, budget, executed, rate }: AssessedFunds): PrintedRate | null {
  const printed = printedRate(row.cells.executionRate, rate.computed);
  if (!printed || budget === null || executed === null || budget <= 0) return null;
  const isRight =
    printsAs(printed, executed, budget) || roundingAllows(printed, { budget, executed });
  return isRight ? null : printed;
}
