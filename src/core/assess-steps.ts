/** The pipeline in small steps, so that the pane can breathe between two forms. */
import { matchAcceptances, type Acceptance } from './check/run/acceptance';
import type { ReportedFinding } from './check/contract';
import { gatherRepeated } from './check/run/gather';
import { applyPrecedence } from './check/run/precedence';
import { describedChecks, formChecks, unreadableChecks } from './check/run/registry';
import { findingsOfForm, findingsOfUnreadable } from './check/run/run-checks';
import { runCrossChecks } from './check/run/run-cross-checks';
import type { Edit } from './edit/edit';
import { findFormsInSteps } from './form/find-forms';
import type { ColumnMapping, UnreadableTable } from './form/form';
import type { Policy } from './policy/schema';
import type { TargetComparison } from './review/compare-with-target';
import type { FormSource } from './review/form-source';
import type { Pairing } from './review/pair-forms';
import { assessForm, type StoredDecision } from './score/assess-form';
import { fillPlan } from './score/fill-plan';
import type { AssessedForm } from './score/result';
import type { WorkbookSnapshot } from './sheet/snapshot';

export interface AssessOptions {
  readonly policy: Policy;
  readonly mappings?: readonly ColumnMapping[];
  readonly decisions?: readonly StoredDecision[];
  readonly acceptances?: readonly Acceptance[];
  /** Forms of other workbooks that may hold the approved targets. */
  readonly approved?: readonly FormSource[];
  /** A person's choices among several target forms: evaluation key → target key. */
  readonly chosenTargets?: ReadonlyMap<string, string>;
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
  /** Which approved target form belongs to which self-evaluation. */
  readonly pairing: Pairing;
  readonly comparisons: readonly TargetComparison[];
}

/** How far the work is: sheets are searched first, then the forms found are assessed. */
export interface AssessProgress {
  readonly phase: 'search' | 'assess';
  readonly done: number;
  readonly total: number;
}

/**
 * One step per sheet searched and per form assessed; returns the result.
 * The pane runs steps until its time slice is used up; `assess` runs them all.
 */
export function* assessInSlices(
  snapshot: WorkbookSnapshot,
  options: AssessOptions,
): Generator<AssessProgress, AssessedWorkbook> {
  const { policy } = options;
  const search = findFormsInSteps(snapshot, options.mappings ?? []);
  let searched = search.next();
  while (!searched.done) {
    yield { phase: 'search', ...searched.value };
    searched = search.next();
  }
  const found = searched.value;

  const forms: AssessedForm[] = [];
  const alone: ReportedFinding[] = [];
  const fill: Edit[] = [];
  for (const form of found.forms) {
    const assessed = assessForm(form, policy, options.decisions ?? []);
    forms.push(assessed);
    alone.push(...findingsOfForm(formChecks, assessed, { snapshot, policy }));
    fill.push(...fillPlan(assessed, snapshot).edits);
    yield { phase: 'assess', done: forms.length, total: found.forms.length };
  }
  const { unreadable } = found;
  const cross = runCrossChecks({
    own: forms.map((assessed) => ({ file: snapshot.name, assessed })),
    others: options.approved ?? [],
    ...(options.chosenTargets ? { chosen: options.chosenTargets } : {}),
    policy,
  });
  const settled = applyPrecedence([
    ...alone,
    ...findingsOfUnreadable(unreadableChecks, { unreadable, policy }),
    ...cross.findings,
  ]);
  const findings = gatherRepeated(settled, forms, describedChecks);

  const matched = matchAcceptances(snapshot, findings, options.acceptances ?? []);
  return {
    snapshot,
    policy,
    forms,
    unreadable,
    findings: matched.findings,
    staleAcceptances: matched.stale,
    fill,
    pairing: cross.pairing,
    comparisons: cross.comparisons,
  };
}
