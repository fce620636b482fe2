/** What an earlier round knew: its forms, and what was found on each. */
import type { FormAssessment, WorkbookAssessment } from '../report/assessment';
import { findingsByForm, twinsInSteps } from '../report/said-once';
import { unitOf } from '../report/unit-name';
import { parseReference } from '../sheet/address';
import { runToEnd } from '../sheet/run-to-end';

/** The part of a row that a finding stands on; `null` where the earlier round does not say. */
export type RowField = 'target' | 'actual' | 'weight' | 'score' | 'reason';

/** A finding as the earlier round knew it; from an Assessment or read back from an opinion sheet. */
export interface EarlierFinding {
  readonly code: string;
  readonly project: string;
  readonly sheet: string;
  readonly cell: string;
  /** `''` for findings on other parts of a form. */
  readonly indicator: string;
  readonly message: string;
  /** `form`: the form as a whole. */
  readonly part: 'row' | 'funds' | 'total' | 'head' | 'form';
  readonly field: RowField | null;
  /** The indicators that a finding on the whole form speaks of; `[]` where it names none. */
  readonly rows: readonly string[];
}

/** One form of a round, or the tables of a sheet that could not be read as a form. */
export interface RoundForm {
  /** One form of one file; the same in every reading of the file. */
  readonly key: string;
  /** Path as the round knew it; `''` where it does not say. */
  readonly file: string;
  readonly project: string;
  /** `''` where nothing says it. */
  readonly unit: string;
  readonly year: number | null;
  readonly sheet: string;
  readonly findings: readonly EarlierFinding[];
  /** `unread`: tables that are no form; `null` where only the points are known. */
  readonly kind: FormAssessment['kind'] | 'unread' | null;
  /** `null` where only the points are known, and on tables that are no form. */
  readonly form: FormAssessment | null;
}

const FIELDS: readonly RowField[] = ['target', 'actual', 'weight', 'score', 'reason'];

type Finding = NonNullable<WorkbookAssessment['findings']>[number];

function toEarlier(finding: Finding, form: FormAssessment | null): EarlierFinding {
  const place = parseReference(finding.cells[0] ?? '');
  const row = form?.rows.find(({ row: number }) => number === finding.row);
  const cell = place?.address ?? '';
  const cells = new Set(finding.cells.map((each) => parseReference(each)?.address ?? ''));
  const spokenOf =
    finding.row === null && form
      ? form.rows.filter((each) => FIELDS.some((field) => cells.has(each.cells[field] ?? '-')))
      : [];
  return {
    code: finding.code,
    project: form?.project ?? '',
    sheet: form?.sheet ?? place?.sheet ?? '',
    cell,
    indicator: row?.indicator ?? '',
    message: finding.message,
    part: typeof finding.row === 'number' ? 'row' : finding.row === null ? 'form' : finding.row,
    field: FIELDS.find((field) => row?.cells[field] === cell) ?? null,
    rows: spokenOf.map(({ indicator }) => indicator),
  };
}

/** The forms of an assessed workbook with their open findings, in the shape in which rounds are compared. */
export function roundForms(workbook: WorkbookAssessment): RoundForm[] {
  return runToEnd(roundFormsSteps(workbook));
}

/** One step per form. */
export function* roundFormsSteps(workbook: WorkbookAssessment): Generator<void, RoundForm[]> {
  // what asks for nothing can neither be mended nor left undone
  const asksNothing = new Set(
    [...(yield* twinsInSteps(workbook))]
      .filter(([said]) => said.asApproved)
      .map(([, { finding }]) => finding),
  );
  const findings = (workbook.findings ?? []).filter(
    (finding) =>
      !finding.accepted &&
      finding.asApproved !== true &&
      finding.severity !== 'info' &&
      !asksNothing.has(finding),
  );
  const byForm = findingsByForm(findings);
  const forms: RoundForm[] = [];
  for (const form of workbook.forms ?? []) {
    yield;
    forms.push({
      key: JSON.stringify([workbook.file, form.sheet, form.range]),
      file: workbook.file,
      project: form.project,
      unit: unitOf(form),
      year: form.year,
      sheet: form.sheet,
      kind: form.kind,
      form,
      findings: (byForm.get(form.id) ?? []).map((finding) => toEarlier(finding, form)),
    });
  }
  const loose = new Map<string, EarlierFinding[]>();
  for (const finding of byForm.get(null) ?? []) {
    const earlier = toEarlier(finding, null);
    const own = loose.get(earlier.sheet);
    if (own) own.push(earlier);
    else loose.set(earlier.sheet, [earlier]);
  }
  const unread = [...loose].map(([sheet, own]): RoundForm => ({
    key: JSON.stringify([workbook.file, sheet]),
    file: workbook.file,
    project: '',
    unit: '',
    year: null,
    sheet,
    kind: 'unread',
    form: null,
    findings: own,
  }));
  return [...forms, ...unread];
}
