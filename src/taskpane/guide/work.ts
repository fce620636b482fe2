/** What is left to do until a workbook can be handed in: unfinished work apart from mistakes. */
import type { AssessedFinding, AssessedWorkbook } from '../../core/assess';
import type { FindingPlace } from '../../core/check/contract';
import { describedChecks } from '../../core/check/run/registry';
import { isLeftBlank } from '../../core/check/reading/row-state';
import { isJudged, traitsOf } from '../../core/form/kinds';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { isDecidable, isScored } from '../fill/score-rows';
import { isOnHiddenSheet } from '../fill/preview';
import { reasonRows } from '../reasons/reason-rows';
import { WORK_KINDS, type WorkKind, type WorkPlace } from './work-place';

export interface WorkStep extends WorkPlace {
  readonly kind: WorkKind;
}

export interface WorkLeft {
  readonly counts: Readonly<Record<WorkKind, number>>;
  /** Blank cells that filling can write at once; part of `counts.fill`. */
  readonly fillable: number;
  /** Form by form, from the head to the total; a row's own steps in the order in which they are done. */
  readonly steps: readonly WorkStep[];
}

const UNFINISHED = new Map(
  describedChecks.flatMap(({ meta }) =>
    meta.unfinished ? [[meta.code, meta.unfinished] as const] : [],
  ),
);

/** Of findings that say that something is still to be done: what; `null` where something is wrong. */
export function unfinishedKind({ code }: Pick<AssessedFinding, 'code'>): WorkKind | null {
  return UNFINISHED.get(code) ?? null;
}

export function isUnfinishedWork(finding: Pick<AssessedFinding, 'code'>): boolean {
  return unfinishedKind(finding) !== null;
}

/** As the person who fills sees them: what is still to be done is a hint, for the reviewer it is what it is. */
export function shownFindings(
  findings: readonly AssessedFinding[],
  mode: 'fill' | 'review',
): readonly AssessedFinding[] {
  if (mode === 'review') return findings;
  return findings.map((finding) =>
    isUnfinishedWork(finding) ? { ...finding, severity: 'info' as const } : finding,
  );
}

/** What a person has to mend or to accept before handing in. */
export function isToMend({ accepted, severity, code }: AssessedFinding): boolean {
  return !accepted && severity === 'error' && !UNFINISHED.has(code);
}

/** No score, although the form has scores, the row counts and a person can give one. A score that stands there was given. */
export function isToDecide(form: AssessedForm, row: AssessedRow): boolean {
  return isScored(form) && row.given === null && row.score.decision === null && isDecidable(row);
}

/** The result is still blank: it counts where the row has points, and on forms without points for every target. */
export function isToFill({ form }: AssessedForm, row: AssessedRow): boolean {
  const { weight, score, target } = row;
  if (form.columns.weight) return weight !== null && weight > 0 && score.open === 'actual-blank';
  const { isRunningYear } = traitsOf(form.kind);
  return (isJudged(form) || isRunningYear) && target.kind !== 'blank' && isLeftBlank(row, 'actual');
}

function workOf(result: AssessedWorkbook): WorkLeft {
  const steps = result.forms.flatMap((form) => workOfForm(result, form));
  const fillable = result.fill.filter(
    (edit) => edit.safety === 'safe' && !isOnHiddenSheet(edit, result.snapshot),
  ).length;
  return countWork(steps, fillable);
}

/** Done once per result: several parts of the screen ask. */
const known = new WeakMap<AssessedWorkbook, WorkLeft>();

export function workLeft(result: AssessedWorkbook): WorkLeft {
  const former = known.get(result);
  if (former) return former;
  const work = workOf(result);
  known.set(result, work);
  return work;
}

function countWork(steps: readonly WorkStep[], fillable: number): WorkLeft {
  const counts = { fill: fillable, decide: 0, explain: 0, mend: 0 };
  for (const { kind } of steps) counts[kind] += 1;
  return { counts, fillable, steps };
}

function workOfForm(result: AssessedWorkbook, assessed: AssessedForm): readonly WorkStep[] {
  const { id } = assessed.form;
  const findings = result.findings.filter(({ form }) => form === id);
  const steps: WorkStep[] = [];
  const add = (kind: WorkKind, row: FindingPlace): void => {
    steps.push({ kind, formId: id, row });
  };
  for (const row of assessed.rows) {
    if (isToFill(assessed, row)) add('fill', row.row.number);
    if (isToDecide(assessed, row)) add('decide', row.row.number);
  }
  for (const { assessed: row, state, cell } of reasonRows(assessed, findings)) {
    if (cell && (state === 'missing' || state === 'blanks-left')) add('explain', row.row.number);
  }
  for (const finding of findings) if (isToMend(finding)) add('mend', finding.row);
  const order = placesInOrder(assessed);
  return steps.sort(
    (one, other) =>
      order.indexOf(one.row) - order.indexOf(other.row) ||
      WORK_KINDS.indexOf(one.kind) - WORK_KINDS.indexOf(other.kind),
  );
}

function placesInOrder({ rows }: AssessedForm): readonly FindingPlace[] {
  return ['head', null, 'funds', ...rows.map(({ row }) => row.number), 'total'];
}

/** The first step behind a place, of one kind or of any; from the beginning again at the end. */
export function stepAfter(
  { steps }: WorkLeft,
  forms: readonly AssessedForm[],
  place: WorkPlace | null,
  kind: WorkKind | null,
): WorkStep | null {
  const wanted = steps.filter((step) => kind === null || step.kind === kind);
  if (!place) return wanted[0] ?? null;
  const rank = ({ formId, row }: WorkPlace): number => {
    const index = forms.findIndex(({ form }) => form.id === formId);
    const assessed = forms[index];
    if (!assessed) return -1;
    return index * MOST_PLACES + placesInOrder(assessed).indexOf(row);
  };
  const here = rank(place);
  return wanted.find((step) => rank(step) > here) ?? wanted[0] ?? null;
}

/** More than any form has rows. */
const MOST_PLACES = 100000;

export function isSamePlace(one: WorkPlace, other: WorkPlace): boolean {
  return one.formId === other.formId && one.row === other.row;
}
