/** Rows that need a deviation reason, with how far each one is. */
import type { AssessedFinding } from '../../core/assess';
import { hasBlanksToFill } from '../../core/check/reading/reason-state';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import type { SheetCellReference } from '../../core/sheet/address';

export type ReasonState = 'missing' | 'blanks-left' | 'criticised' | 'written';

export interface ReasonRow {
  readonly key: string;
  readonly assessed: AssessedRow;
  readonly state: ReasonState;
  /** Findings on a written reason: no measure, contradicts …. */
  readonly findings: readonly AssessedFinding[];
  /** `null` where the form has no reason column. */
  readonly cell: SheetCellReference | null;
}

/** Checks about the text of a reason. That it is missing is said by the state. */
const REASON_CHECKS = ['D03', 'D04', 'D05'];

export function reasonRows(
  { form, rows }: AssessedForm,
  findings: readonly AssessedFinding[],
): readonly ReasonRow[] {
  return rows
    .filter((row) => row.needsReason)
    .map((assessed) => {
      const address = assessed.row.cells.deviationReason?.address;
      const criticism = findings.filter(
        (finding) =>
          finding.row === assessed.row.number &&
          !finding.accepted &&
          REASON_CHECKS.includes(finding.code),
      );
      return {
        key: `row:${assessed.row.number}`,
        assessed,
        state: reasonState(assessed.reason, criticism.length > 0),
        findings: criticism,
        cell: address === undefined ? null : { sheet: form.sheet, address },
      };
    });
}

function reasonState(reason: string, isCriticised: boolean): ReasonState {
  if (reason.trim() === '') return 'missing';
  if (hasBlanksToFill(reason)) return 'blanks-left';
  return isCriticised ? 'criticised' : 'written';
}

/** Blank reasons and drafts with blanks left count as not written. */
export function countWritten(rows: readonly ReasonRow[]): number {
  return rows.filter(({ state }) => state === 'written' || state === 'criticised').length;
}
