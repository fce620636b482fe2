/** What is left to do on one form: the steps from reading to a finished form. */
import type { AssessedWorkbook } from '../../core/assess';
import { reasonFlagEdits } from '../../core/score/reason-flags';
import { fillPlan } from '../../core/score/fill-plan';
import type { AssessedForm } from '../../core/score/result';
import { findingsOfForm } from '../findings/finding-groups';
import { countWritten, reasonRows } from '../reasons/reason-rows';
import { isDecidable } from '../fill/score-rows';

export interface Todo {
  /** Blank cells that can be filled at once. */
  readonly fillable: number;
  /** Cells whose value differs from the calculated one. */
  readonly different: number;
  /** Cells that are never written, e.g. on a protected sheet: their values are listed. */
  readonly byHand: number;
  /** Cells for a score, or the total, in which no number stands. */
  readonly blank: number;
  /** Rows that wait for a person's decision. */
  readonly undecided: number;
  /** Blank cells of reasons that can be marked. */
  readonly flaggable: number;
  readonly reasonsNeeded: number;
  readonly reasonsWritten: number;
}

export function todoOfForm(result: AssessedWorkbook, assessed: AssessedForm): Todo {
  const { form, rows } = assessed;
  const { edits, manual } = fillPlan(assessed, result.snapshot);
  const reasons = reasonRows(assessed, findingsOfForm(result, form.id));
  return {
    fillable: edits.filter(({ safety }) => safety === 'safe').length,
    different: edits.filter(({ safety }) => safety === 'review').length,
    byHand: manual.length,
    blank: countBlank(assessed),
    undecided: rows.filter((row) => isDecidable(row) && row.score.decision === null).length,
    flaggable: reasonFlagEdits(assessed, result.snapshot).length,
    reasonsNeeded: reasons.length,
    reasonsWritten: countWritten(reasons),
  };
}

function countBlank({ form, rows, funds, total }: AssessedForm): number {
  const parts = rows.filter(({ row, weight, given }) => {
    const cell = row.cells.score;
    return cell && !cell.isMergedAway && weight !== null && weight > 0 && given === null;
  }).length;
  const lacksFunds = funds?.row.cells.score && funds.weight !== null && funds.given === null;
  const lacksTotal = form.total?.score && total?.score.given === null;
  return parts + (lacksFunds ? 1 : 0) + (lacksTotal ? 1 : 0);
}
