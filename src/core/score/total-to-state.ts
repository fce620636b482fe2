/** 总分 as it follows from the scores that stand in the form once others are written. */
import type { FormCell } from '../form/form';
import { sumExactly } from '../value/exact-number';
import { isTakenOut, pointsTakenOut } from './outside-total';
import type { AssessedForm } from './result';
import { settleTotal } from './settle-total';

/** Scores about to be written, by the address of their cell. */
export type ScoresToWrite = ReadonlyMap<string, number>;

/**
 * The sum of all scores, under the ceilings of the policy; `null` while a row that counts has no score.
 * A score that stands in the sheet and is not written over counts as it stands: the total of a form is
 * the sum of what is printed above it.
 */
export function totalToState(
  { rows, funds, total, policy }: AssessedForm,
  toWrite: ScoresToWrite,
): number | null {
  const scoreIn = (cell: FormCell, given: number | null): number | null =>
    toWrite.get(cell.address) ?? given;
  const scores: number[] = [];
  for (const { row, weight, given } of rows) {
    const cell = row.cells.score;
    // rows that share a merged cell have one score between them, in its first row
    if (!cell || cell.isMergedAway || isTakenOut(row, weight, policy)) continue;
    const score = scoreIn(cell, given);
    if (score !== null) scores.push(score);
    else if (weight !== null || cell.text !== '') return null;
  }
  const fundsCell = funds?.row.cells.score;
  if (funds && fundsCell && funds.weight !== null) {
    const score = scoreIn(fundsCell, funds.given);
    if (score === null) return null;
    scores.push(score);
  }
  if (scores.length === 0) return null;
  const takenOut = pointsTakenOut(rows, policy);
  // without right full marks nobody knows what to scale to
  if (takenOut > 0 && total?.basis.id === 'weights-off') return null;
  const facts = { rate: funds?.rate.computed ?? null, full: total?.weight.computed ?? 0, takenOut };
  return settleTotal(sumExactly(scores), facts, policy).total;
}
