import { contains } from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';
import type { SheetRowsBuilder } from './sheet-rows';

/** Array formulas over several cells: each is compared with every cell. */
export const MOST_SPREAD_FORMULAS = 1000;

/** An array formula or data table: every cell of the range shows it, only the first one stores it. */
export interface SpreadFormula {
  readonly range: CellRange;
  readonly formula: string;
}

/** Marks the cells of array formulas, which store no formula of their own and yet must not be written. */
export function spreadFormulas(builder: SheetRowsBuilder, spread: readonly SpreadFormula[]): void {
  if (spread.length === 0) return;
  builder.replaceCells((row, column, cell) => {
    if (cell.formula !== undefined) return cell;
    const found = spread.find(({ range }) => contains(range, { row, column }));
    return found ? { ...cell, formula: found.formula } : cell;
  });
}
