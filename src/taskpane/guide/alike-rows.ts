/** Rows that a person would decide in the same way: the same indicator with the same target, actual value and weight. */
import type { AssessedWorkbook } from '../../core/assess';
import { decisionPlace, type DecisionPlace } from '../../core/score/decisions';
import type { AssessedRow } from '../../core/score/result';
import { normalise } from '../../core/sheet/text';
import { isToDecide } from './work';

/** The other rows of the workbook that wait and are alike, each with the place of its decision. */
export function rowsAlike({ forms }: AssessedWorkbook, row: AssessedRow): readonly DecisionPlace[] {
  const wanted = likeness(row);
  return forms.flatMap((assessed) =>
    assessed.rows
      .filter((each) => each !== row && isToDecide(assessed, each) && likeness(each) === wanted)
      .flatMap((each) => decisionPlace(assessed.form, each.row) ?? []),
  );
}

function likeness({ row, weight }: AssessedRow): string {
  const texts = [row.name, row.cells.target?.text ?? '', row.cells.actual?.text ?? ''];
  return JSON.stringify([...texts.map(normalise), weight]);
}
