/** What the standard printed beside a row gives it. */
import { printedStandard, reachedValue, scoreByStandard } from '../../score/printed-standard';
import type { ScoreRange } from '../../score/printed-standard';
import type { AssessedRow } from '../../score/result';

/** Forms print scores to one or two decimals. */
const INVISIBLE = 0.05;

/** `null` where there is no standard of steps, or the sheet does not say what was reached. */
export function standardRange({ row, weight }: AssessedRow): ScoreRange | null {
  const standard = printedStandard(row.cells.scoringStandard?.text ?? '');
  if (!standard || weight === null) return null;
  const actual = row.cells.actual?.text ?? '';
  const value = reachedValue(standard, actual, row.cells.description?.text ?? '');
  return value === null ? null : scoreByStandard(standard, value, weight);
}

/** True when the score lies where the standard puts it. */
export const isWithinStandard = (score: number, { low, high }: ScoreRange): boolean =>
  score >= low - INVISIBLE && score <= high + INVISIBLE;
