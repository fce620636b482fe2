/** What the standard printed beside a row gives it. */
import { printedBands, scoreByBands } from '../../score/printed-bands';
import { printedStandard, reachedValue, scoreByStandard } from '../../score/printed-standard';
import type { ScoreRange } from '../../score/printed-standard';
import type { AssessedRow } from '../../score/result';

/** Forms print scores to one or two decimals. */
const INVISIBLE = 0.05;

/** `null` where there is no standard of steps or bands, or the sheet does not say what was reached. */
export function standardRange({ row, weight }: AssessedRow): ScoreRange | null {
  const text = row.cells.scoringStandard?.text ?? '';
  const steps = printedStandard(text);
  const bands = steps ? null : printedBands(text);
  const printed = steps ?? bands;
  if (!printed || weight === null) return null;
  const actual = row.cells.actual?.text ?? '';
  const value = reachedValue(printed, actual, row.cells.description?.text ?? '');
  if (value === null) return null;
  if (steps) return scoreByStandard(steps, value, weight);
  return bands && scoreByBands(bands, value, weight);
}

/** True when the score lies where the standard puts it. */
export const isWithinStandard = (score: number, { low, high }: ScoreRange): boolean =>
  score >= low - INVISIBLE && score <= high + INVISIBLE;
