/** Writes the recalculated 执行率 the way the cell prints it now. */
import type { Edit } from '../../edit/edit';
import type { AssessedFunds } from '../../score/result';
import { isPercentFormat } from '../../sheet/number-format';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { quotientOf, roundTo } from '../../value/exact-number';
import { numberEdits } from './number-edit';
import { printedRate } from './printed-rate';

const TWO_DECIMALS = '0.00%';

/** Percent cells keep their format; everything else becomes a percent number with the printed decimals. */
export function rateEdits(
  sheet: SheetSnapshot,
  { row, budget, executed, rate }: AssessedFunds,
): Edit[] {
  const cell = row.cells.executionRate;
  const printed = printedRate(cell, rate.computed);
  if (!cell || !printed || budget === null || executed === null || budget <= 0) return [];
  const decimals = Math.max(printed.decimals, 2);
  const value = roundTo(quotientOf(executed, budget), decimals + 2);
  const format = cell.content?.numberFormat;
  return numberEdits(sheet, cell, {
    value,
    numberFormat: format !== undefined && isPercentFormat(format) ? format : TWO_DECIMALS,
    purpose: 'execution-rate',
  });
}
