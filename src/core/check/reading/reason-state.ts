/** The reason cell of a row, read the way a person reads a merged column. */
import type { AssessedForm, AssessedRow } from '../../score/result';
import { normalise } from '../../sheet/text';

/** Drafts hold blanks to fill in: they are not yet a reason. */
const BLANK_TO_FILL = /[_＿]{2,}|(?:原因|措施)[:：]\s*(?=$|[；;。\n])/;

/** The reason of a row; one cell merged over several rows speaks for all of them. */
export function reasonText(row: AssessedRow, { rows }: AssessedForm): string {
  const cell = row.row.cells.deviationReason;
  if (normalise(row.reason) !== '' || !cell?.isMergedAway) return row.reason;
  const anchor = rows.find(
    (each) =>
      each.row.cells.deviationReason?.address === cell.address &&
      !each.row.cells.deviationReason.isMergedAway,
  );
  return anchor ? anchor.reason : row.reason;
}

/** What is written in the reason cell itself, classes of causes left out; a merged cell speaks for all its rows. */
export function explanationText({ row }: AssessedRow, { rows }: AssessedForm): string {
  const cell = row.cells.deviationReason;
  if (!cell?.isMergedAway) return cell?.text ?? '';
  const anchor = rows.find(
    ({ row: { cells } }) =>
      cells.deviationReason?.address === cell.address && !cells.deviationReason.isMergedAway,
  );
  return anchor?.row.cells.deviationReason?.text ?? '';
}

/** True when the row has a place for a reason and nothing stands there. */
export function lacksReason(row: AssessedRow, assessed: AssessedForm): boolean {
  return row.row.cells.deviationReason !== undefined && normalise(reasonText(row, assessed)) === '';
}

/** A draft in which the cause or the measure is still to be written. */
export function hasBlanksToFill(text: string): boolean {
  return BLANK_TO_FILL.test(text);
}
