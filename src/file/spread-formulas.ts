import { contains } from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';
import type { SheetRowsBuilder } from './sheet-rows';

/** Each is compared with every cell. */
const MOST_FORMULAS = 1000;
/** Cells that a sheet may have of array formulas without storing them; whole columns are left as they are stored. */
const MOST_UNSTORED_CELLS = 20_000;

/** An array formula or data table: every cell of the range shows it, only the first one stores it. */
export interface SpreadFormula {
  readonly range: CellRange;
  readonly formula: string;
}

/**
 * Marks the cells of array formulas, which store no formula of their own and yet must not be written; some writers leave
 * them out altogether. False when they are more than can be read.
 */
export function spreadFormulas(
  builder: SheetRowsBuilder,
  spread: readonly SpreadFormula[],
): boolean {
  if (spread.length > MOST_FORMULAS) return false;
  if (spread.length === 0) return true;
  const unstored = unstoredCells(spread);
  builder.replaceCells((row, column, cell) => {
    unstored.delete(`${row},${column}`);
    if (cell.formula !== undefined) return cell;
    const found = spread.find(({ range }) => contains(range, { row, column }));
    return found ? { ...cell, formula: found.formula } : cell;
  });
  for (const [key, formula] of unstored) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    builder.add(row, column, { value: null, formula, text: '' });
  }
  return true;
}

/** Every place of the ranges with its formula, as far as they are few. */
function unstoredCells(spread: readonly SpreadFormula[]): Map<string, string> {
  const places = new Map<string, string>();
  let left = MOST_UNSTORED_CELLS;
  for (const { range, formula } of spread) {
    const count = range.rowCount * range.columnCount;
    if (count > left) continue;
    left -= count;
    for (let row = range.row; row < range.row + range.rowCount; row += 1) {
      for (let column = range.column; column < range.column + range.columnCount; column += 1) {
        places.set(`${row},${column}`, formula);
      }
    }
  }
  return places;
}
