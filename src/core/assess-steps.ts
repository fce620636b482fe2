/** The pipeline in small steps, so that the pane can breathe between two forms. */
import { matchAcceptances, type Acceptance } from './check/run/acceptance';
import type { ReportedFinding } from './check/contract';
import { runChecks } from './check/run/run-checks';
import { runCrossChecks } from './check/run/run-cross-checks';
import type { Edit } from './edit/edit';
import { findForms } from './form/find-forms';
import type { ColumnMapping, Form, UnreadableTable } from './form/form';
import type { Policy } from './policy/schema';
import type { TargetComparison } from './review/compare-with-target';
import type { FormSource } from './review/form-source';
import type { Pairing } from './review/pair-forms';
import { assessForm, type StoredDecision } from './score/assess-form';
import { fillEdits } from './score/fill-edits';
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
  const found: Form[] = [];
  const unreadable: UnreadableTable[] = [];
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const mappings = (options.mappings ?? []).filter((mapping) => mapping.sheet === sheet.name);
    const reading = findForms({ name: snapshot.name, sheets: [sheet] }, mappings);
    for (const form of reading.forms) found.push({ ...form, id: `f${found.length + 1}` });
    unreadable.push(...reading.unreadable);
    yield { phase: 'search', done: index + 1, total: snapshot.sheets.length };
  }

  const forms: AssessedForm[] = [];
  const findings: ReportedFinding[] = [];
  const fill: Edit[] = [];
  for (const form of found) {
    const assessed = assessForm(form, policy, options.decisions ?? []);
    forms.push(assessed);
    findings.push(...runChecks({ snapshot, forms: [assessed], unreadable: [], policy }));
    fill.push(...fillEdits(assessed, snapshot));
    yield { phase: 'assess', done: forms.length, total: found.length };
  }
  findings.push(...runChecks({ snapshot, forms: [], unreadable, policy }));
  const cross = runCrossChecks({
    own: forms.map((assessed) => ({ file: snapshot.name, assessed })),
    others: options.approved ?? [],
    ...(options.chosenTargets ? { chosen: options.chosenTargets } : {}),
    policy,
  });
  findings.push(...cross.findings);

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
