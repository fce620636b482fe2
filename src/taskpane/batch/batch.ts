/** Received files that were checked together, as the summary table shows them. */
import { subjectOf } from '../../core/form/form-name';
import type { AcceptedKind } from '../../core/report/accepted-kinds';
import type { FormAssessment, WorkbookAssessment } from '../../core/report/assessment';
import type { NotReceived } from '../../core/report/coverage';
import type { NotReturned } from '../../file/summary/summary-data';
import { unitOf } from '../../core/report/unit-name';

export interface Batch {
  /** In the order in which the files were chosen. */
  readonly workbooks: readonly WorkbookAssessment[];
  /** Number of files chosen; greater than that of the workbooks while the work goes on or after 取消. */
  readonly fileCount: number;
  readonly sort: BatchSort;
  /** Points accepted by their kind; they are not yet marked in `workbooks`. */
  readonly accepted: readonly AcceptedKind[];
  /** Approved forms that no checked form belongs to. */
  readonly notReceived: readonly NotReceived[];
  /** The earlier round that the workbooks were compared with; `null` without one. */
  readonly earlier: EarlierOfBatch | null;
  /** As it stands it is kept on this machine or saved to a file. */
  readonly isSafe: boolean;
}

export interface EarlierOfBatch {
  /** File with the earlier result. */
  readonly file: string;
  readonly notReturned: readonly NotReturned[];
  /** Forms that several earlier ones fit: not compared. */
  readonly unclear: number;
}

/** Chosen files of which none is checked yet. */
export function newBatch(fileCount: number, sort: BatchSort): Batch {
  return {
    workbooks: [],
    fileCount,
    sort,
    accepted: [],
    notReceived: [],
    earlier: null,
    isSafe: false,
  };
}

/** Closing the pane, or another batch in its place, would lose work. */
export function wouldBeLost(batch: Batch | null): boolean {
  return batch !== null && batch.workbooks.length > 0 && !batch.isSafe;
}

export const FIRST_SORT: BatchSort = { column: 'name', isDescending: false };

export type BatchColumn = 'name' | 'given' | 'computed' | 'grade' | 'errors' | 'missingReasons';

export interface BatchSort {
  readonly column: BatchColumn;
  readonly isDescending: boolean;
}

/** One form of a file; files without a form have a row of their own. */
export interface BatchRow {
  readonly key: string;
  /** Index of its workbook. */
  readonly workbook: number;
  readonly file: string;
  /** `null` for files that could not be read or hold no form. */
  readonly form: FormAssessment | null;
  readonly unit: string;
  readonly project: string;
  readonly given: number | null;
  /** Total due; the settled part of it while rows are open. */
  readonly computed: number | null;
  readonly pending: number;
  readonly grade: string | null;
  readonly errors: number;
  readonly missingReasons: number;
  /** Another row has the same unit and project: the file tells them apart. */
  readonly isRepeated: boolean;
  /** Code of why the file could not be read; `null` where it simply holds no form. */
  readonly problem: string | null;
  /** The same in Chinese, with what to do; `''` without a problem. */
  readonly problemText: string;
}

/** Worst first where numbers are sorted, for that is what a reviewer looks for. */
export function firstDirection(column: BatchColumn): boolean {
  return column === 'errors' || column === 'missingReasons';
}

export function batchRows(workbooks: readonly WorkbookAssessment[]): readonly BatchRow[] {
  const rows = workbooks.flatMap((workbook, index) => {
    const forms = workbook.forms ?? [];
    if (forms.length === 0) return [toFileRow(workbook, index)];
    return forms.map((form) => toFormRow(workbook, index, form));
  });
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return rows.map((row) => ({ ...row, isRepeated: (counts.get(nameOf(row)) ?? 0) > 1 }));
}

function nameOf({ unit, project }: BatchRow): string {
  return [unit, project].join('\n');
}

function toFileRow({ file, error }: WorkbookAssessment, workbook: number): BatchRow {
  return {
    key: String(workbook),
    workbook,
    file,
    form: null,
    unit: '',
    project: '',
    given: null,
    computed: null,
    pending: 0,
    grade: null,
    errors: 0,
    missingReasons: 0,
    isRepeated: false,
    problem: error?.code ?? null,
    problemText: error?.message ?? '',
  };
}

function toFormRow(
  { file, findings = [] }: WorkbookAssessment,
  workbook: number,
  form: FormAssessment,
): BatchRow {
  const score = form.total?.score;
  return {
    key: `${workbook}:${form.id}`,
    workbook,
    file,
    form,
    unit: unitOf(form),
    project: subjectOf(form) || form.sheet,
    given: score?.given ?? null,
    computed: score?.computed ?? score?.settled ?? null,
    pending: score?.pending ?? 0,
    grade: form.total?.grade ?? null,
    errors: findings.filter(
      (finding) => finding.form === form.id && finding.severity === 'error' && !finding.accepted,
    ).length,
    missingReasons: form.rows.filter((row) => row.needsReason && row.reason === '').length,
    isRepeated: false,
    problem: null,
    problemText: '',
  };
}

/** Stable; blanks last in both directions. */
export function sortBatch(
  rows: readonly BatchRow[],
  { column, isDescending }: BatchSort,
): readonly BatchRow[] {
  const valueOf = (row: BatchRow): string | number | null =>
    column === 'name' ? [nameOf(row), row.file].join('\n') : row[column];
  return rows
    .map((row, index) => ({ row, index, value: valueOf(row) }))
    .sort((one, other) => {
      const order = compare(one.value, other.value, isDescending);
      return order === 0 ? one.index - other.index : order;
    })
    .map(({ row }) => row);
}

type Value = string | number | null;

function compare(one: Value, other: Value, isDescending: boolean): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other === isDescending ? 1 : -1;
}
