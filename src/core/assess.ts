/** Snapshot in, conclusions out: the one pipeline of the pane, the command line and the browser. */
import { matchAcceptances, type Acceptance } from './check/acceptance';
import type { ReportedFinding } from './check/contract';
import { runChecks } from './check/run-checks';
import type { Edit } from './edit/edit';
import { findForms } from './form/find-forms';
import type { ColumnMapping, UnreadableTable } from './form/form';
import type { Policy } from './policy/schema';
import { assessForm, type StoredDecision } from './score/assess-form';
import { fillEdits } from './score/fill-edits';
import type { AssessedForm } from './score/result';
import type { WorkbookSnapshot } from './sheet/snapshot';

export interface AssessOptions {
  readonly policy: Policy;
  readonly mappings?: readonly ColumnMapping[];
  readonly decisions?: readonly StoredDecision[];
  readonly acceptances?: readonly Acceptance[];
}

/** A finding with the reason it was accepted for, if it was. */
export interface AssessedFinding extends ReportedFinding {
  readonly accepted: { readonly reason: string } | null;
}

/** Everything concluded about one workbook. */
export interface AssessedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly policy: Policy;
  readonly forms: readonly AssessedForm[];
  readonly unreadable: readonly UnreadableTable[];
  readonly findings: readonly AssessedFinding[];
  /** Acceptances that no finding matches any more. */
  readonly staleAcceptances: readonly Acceptance[];
  /** What filling would write: blank and determinable cells are `safe`, cells with another value `review`. */
  readonly fill: readonly Edit[];
}

/** Same snapshot and options, same result; the snapshot is not changed. */
export function assess(snapshot: WorkbookSnapshot, options: AssessOptions): AssessedWorkbook {
  const reading = findForms(snapshot, options.mappings ?? []);
  const forms = reading.forms.map((form) =>
    assessForm(form, options.policy, options.decisions ?? []),
  );
  const found = runChecks({
    snapshot,
    forms,
    unreadable: reading.unreadable,
    policy: options.policy,
  });
  const { findings, stale } = matchAcceptances(snapshot, found, options.acceptances ?? []);
  return {
    snapshot,
    policy: options.policy,
    forms,
    unreadable: reading.unreadable,
    findings,
    staleAcceptances: stale,
    fill: forms.flatMap((assessed) => fillEdits(assessed, snapshot)),
  };
}
