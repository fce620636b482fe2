/** What a form itself states, summed up: the reviewer's pocket calculator. */
import type { FormCell } from '../../form/form';
import type { Policy } from '../../policy/schema';
import type { AssessedForm } from '../../score/result';
import { isOutsideTotal, isTakenOut } from '../../score/outside-total';
import { sumExactly } from '../../value/exact-number';
import { isBlankCell, ownCell } from './row-state';

/** A sum of cells; `null` while a cell that belongs to it is blank or no number. */
export interface StatedSum {
  readonly sum: number;
  readonly cells: readonly FormCell[];
}

/** The stated scores of all rows and of 项目资金. Rows without full marks may be without a score. */
export function statedScores({ rows, funds, policy }: AssessedForm): StatedSum | null {
  const values: number[] = [];
  const cells: FormCell[] = [];
  for (const row of rows) {
    const cell = ownCell(row, 'score');
    if (!cell || row.row.role === 'part' || isTakenOut(row.row, row.weight, policy)) continue;
    if (row.given !== null) {
      values.push(row.given);
      cells.push(cell);
    } else if (isOutsideTotal(row.row, row.weight, policy)) continue;
    else if (row.weight !== null || !isBlankCell(cell)) return null;
  }
  const fundsCell = funds?.row.cells.score;
  if (funds && fundsCell) {
    if (funds.given !== null) {
      values.push(funds.given);
      cells.push(fundsCell);
    } else if (funds.weight !== null) return null;
  }
  return values.length > 0 ? { sum: sumExactly(values), cells } : null;
}

/** The stated full marks of all indicators, 项目资金 left out. */
export function statedWeights({ rows }: AssessedForm): StatedSum | null {
  const values: number[] = [];
  const cells: FormCell[] = [];
  for (const row of rows) {
    const cell = ownCell(row, 'weight');
    if (!cell || row.row.role === 'part') continue;
    if (row.weight === null) {
      if (isBlankCell(cell) && row.target.kind === 'blank') continue;
      return null;
    }
    values.push(row.weight);
    cells.push(cell);
  }
  return values.length > 0 ? { sum: sumExactly(values), cells } : null;
}

/**
 * True when what a total exceeds the rows by may be the execution rate's share, which this sheet does not show:
 * forms of some provinces print the funds on another page. Then nothing is proven about the total.
 */
export function mayHoldExecution(
  assessed: AssessedForm,
  excess: number,
  { weights, total }: Policy,
): boolean {
  if (assessed.funds?.row.cells.weight !== undefined) return false;
  const stated = statedWeights(assessed)?.sum ?? 0;
  const hasRoom = stated <= total.fullMarks - weights.execution;
  return hasRoom && excess > 0 && excess <= weights.execution;
}

const LEAST_ROWS = 3;
/** 12 of 10 points is a slip, 95 of 30 is none. */
const LEAST_FACTOR = 2;

/** Most scores lie far above their full marks: they count to 100 each, or the weights are shares; they are no slips. */
export function hasScoresOnOtherScale({ rows }: AssessedForm): boolean {
  const scored = rows.filter(
    ({ given, weight }) => given !== null && weight !== null && weight > 0,
  );
  const above = scored.filter(({ given, weight }) => (given ?? 0) >= LEAST_FACTOR * (weight ?? 0));
  return above.length >= LEAST_ROWS && above.length * 2 > scored.length;
}
