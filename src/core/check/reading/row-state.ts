/** What a reader sees of a form at once: which cells wait to be filled in, and whether anything was filled in at all. */
import type { FormCell, IndicatorColumn } from '../../form/form';
import type { AssessedForm, AssessedRow } from '../../score/result';
import { normalise } from '../../sheet/text';
import { isEmptyMark } from '../../value/read/not-applicable';

/** The cell a person would fill in: absent columns and cells inside a merged area are none. */
export function ownCell(row: AssessedRow, column: IndicatorColumn): FormCell | null {
  const cell = row.row.cells[column];
  return cell && !cell.isMergedAway ? cell : null;
}

/** A formula whose result the file does not hold: programs write such files, and Excel shows a number once it opens them. */
function awaitsCalculation({ content }: FormCell): boolean {
  return content !== null && content.formula !== undefined && content.value === null;
}

/** True for a cell of its own in which nothing stands; an absent cell is not blank. */
export function isBlankCell(cell: FormCell | null | undefined): boolean {
  return (
    Boolean(cell) &&
    !cell?.isMergedAway &&
    normalise(cell?.text ?? '') === '' &&
    !(cell && awaitsCalculation(cell))
  );
}

/** True when the row has its own cell in the column and nothing stands there. */
export function isLeftBlank(row: AssessedRow, column: IndicatorColumn): boolean {
  return isBlankCell(row.row.cells[column]);
}

/** True when the row has a target and its own blank actual cell, marks such as `—` included. */
export function lacksActual(row: AssessedRow): boolean {
  const cell = ownCell(row, 'actual');
  return (
    cell !== null && row.target.kind !== 'blank' && (isBlankCell(cell) || isEmptyMark(cell.text))
  );
}

/** True when no indicator has an actual value yet: a form as it was handed out. */
export function isUnfilled({ rows }: AssessedForm): boolean {
  const answerable = rows.filter((row) => row.target.kind !== 'blank' && ownCell(row, 'actual'));
  return answerable.length > 0 && answerable.every(lacksActual);
}

/** 基本完善 beside 完善: less by its words; 部分达成 is said outright. */
export function isPartlyByWords({ comparison }: AssessedRow): boolean {
  return comparison?.verdict === 'partial' && comparison.reason === 'degree';
}
