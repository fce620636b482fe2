/** Runs checks over single forms and over tables that could not be read; what another finding already says is still among the findings. */
import type { UnreadableTable } from '../../form/form';
import { traitsOf } from '../../form/kinds';
import type { Policy } from '../../policy/schema';
import type { AssessedForm } from '../../score/result';
import { findSheet } from '../../sheet/find-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { activeChecks, severityOf } from './check-settings';
import type {
  CheckDescription,
  Finding,
  AnyFormCheck,
  ReportedFinding,
  UnreadableCheck,
} from '../contract';
import { toReported } from './reported-finding';

/** Findings of the given checks on one form. */
export function findingsOfForm(
  checks: readonly AnyFormCheck[],
  assessed: AssessedForm,
  input: { readonly snapshot: WorkbookSnapshot; readonly policy: Policy },
): ReportedFinding[] {
  const sheet = sheetOf(input.snapshot, assessed);
  const context = { assessed, policy: input.policy, snapshot: input.snapshot, sheet };
  const reported: ReportedFinding[] = [];
  const traits = traitsOf(assessed.form.kind);
  for (const { check, options } of activeChecks(checks, input.policy)) {
    const { appliesTo } = check.meta;
    if (appliesTo !== undefined && !traits[appliesTo]) continue;
    for (const finding of check.check(context, options)) {
      addReported(reported, check, finding, assessed.form.id, input.policy);
    }
  }
  return reported;
}

/** Findings on tables that could not be read. */
export function findingsOfUnreadable(
  checks: readonly UnreadableCheck[],
  input: { readonly unreadable: readonly UnreadableTable[]; readonly policy: Policy },
): ReportedFinding[] {
  const reported: ReportedFinding[] = [];
  for (const check of checks) {
    for (const table of input.unreadable) {
      for (const finding of check.checkUnreadable(table)) {
        addReported(reported, check, finding, null, input.policy);
      }
    }
  }
  return reported;
}

function addReported(
  reported: ReportedFinding[],
  { meta }: CheckDescription,
  finding: Finding,
  form: string | null,
  policy: Policy,
): void {
  const severity = severityOf(meta, finding, policy);
  if (severity === 'off') return;
  reported.push(toReported(meta, finding, form, severity));
}

function sheetOf(snapshot: WorkbookSnapshot, { form }: AssessedForm): SheetSnapshot {
  const sheet = findSheet(snapshot, form.sheet);
  if (!sheet) throw new Error(`form ${form.id} stands on a sheet that the snapshot does not have`);
  return sheet;
}
