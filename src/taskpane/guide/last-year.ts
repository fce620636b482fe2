/** What last year's workbook, a file that the person chose, says about the forms of this one. */
import type { FormSource } from '../../core/review/form-source';
import { earlierRows, type EarlierRow } from '../../core/round/last-year';
import type { AssessedForm } from '../../core/score/result';
import type { Say } from '../wording/words';

/** Kept while the pane is open. */
export interface LastYear {
  /** The file's name. */
  readonly name: string;
  readonly sources: readonly FormSource[];
}

/** By row number. */
export function earlierRowsOf(
  assessed: AssessedForm,
  lastYear: LastYear | null,
): ReadonlyMap<number, EarlierRow> {
  return earlierRows({ file: '', assessed }, lastYear?.sources ?? []);
}

/** 去年, or the year itself where it is another one. */
export function yearInWords({ year }: EarlierRow, { form }: AssessedForm, say: Say): string {
  const isLast = year === null || form.year === null || year === form.year - 1;
  return isLast ? say('lastYear.year') : say('lastYear.namedYear', { year });
}
