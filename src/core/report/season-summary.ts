/** 汇总表: what a bureau lists of all received files, as data; built file by file. */
import { traitsOf } from '../form/kinds';
import { comparableName } from '../review/name-similarity';
import type { FormAssessment, RoundAssessment, WorkbookAssessment } from './assessment';
import { comparisonNote } from './comparison-sentence';
import { proposeConclusion, type ConclusionRule } from './conclusion';
import { roundSentence } from './round-texts';
import { unitOf } from './unit-name';

/** One form. Amounts in 万元; `null` where the form does not say. */
export interface SummaryRow {
  readonly unit: string;
  readonly project: string;
  readonly year: number | null;
  readonly kind: string;
  readonly file: string;
  /** `表1!A5`. */
  readonly place: string;
  readonly budget: number | null;
  readonly spending: number | null;
  /** A share: 0.9985 is 99.85 %. */
  readonly rate: number | null;
  readonly printedScore: number | null;
  readonly computedScore: number | null;
  /** Weight of the rows that await a decision. */
  readonly pending: number;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly reasonsMissing: number;
  readonly comparedWith: string;
  readonly round: string;
  readonly conclusion: string;
  readonly because: string;
  /** Other rows with the same unit, project, year and kind: received twice. */
  readonly key: string;
}

/** A file that holds nothing that could be read. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string;
}

export interface SummaryPart {
  readonly rows: readonly SummaryRow[];
  readonly unread: readonly UnreadFile[];
}

const YUAN_PER_WAN = 10_000;

function inWan(amount: number | null, unit: FormAssessment['moneyUnit']): number | null {
  if (amount === null) return null;
  return unit === '万元' ? amount : amount / YUAN_PER_WAN;
}

function roundOf(form: FormAssessment, round: RoundAssessment): RoundAssessment {
  const isOwn = (point: RoundAssessment['mended'][number]): boolean =>
    form.project === '' ? point.sheet === form.sheet : point.project === form.project;
  return {
    projectMissing: [],
    indicatorMissing: round.indicatorMissing.filter(isOwn),
    blanked: round.blanked.filter(isOwn),
    stillOpen: round.stillOpen.filter(isOwn),
    added: round.added.filter(isOwn),
    mended: round.mended.filter(isOwn),
  };
}

/** What the policy leaves of the total where the unit graded itself higher; `''` where it takes nothing off. */
function reviewedNote({ total }: FormAssessment): string {
  const reviewed = total?.reviewed;
  if (!total || !reviewed || total.score.computed === null) return '';
  const { selfGrade, grade, levels, factor, score } = reviewed;
  return `复核等级“${grade}”比自评“${selfGrade}”低${levels}级，最终得分${total.score.computed} × ${factor} = ${score}`;
}

function toRow(
  workbook: WorkbookAssessment,
  form: FormAssessment,
  rule: ConclusionRule | undefined,
): SummaryRow {
  const findings = (workbook.findings ?? []).filter((finding) => finding.form === form.id);
  const open = findings.filter(({ accepted }) => !accepted);
  const count = (severity: 'error' | 'warning' | 'info'): number =>
    open.filter((finding) => finding.severity === severity).length;
  const { funds, total, moneyUnit } = form;
  const unit = unitOf(form);
  const { conclusion, because } = proposeConclusion(form, findings, workbook.round ?? null, rule);
  return {
    unit,
    project: form.project,
    year: form.year,
    kind: traitsOf(form.kind).name['zh-CN'],
    file: workbook.file,
    place: `${form.sheet}!${form.range.split(':')[0] ?? ''}`,
    budget: inWan(funds?.budget ?? null, moneyUnit),
    spending: inWan(funds?.executed ?? null, moneyUnit),
    rate: funds?.rate.computed ?? null,
    printedScore: total?.score.given ?? null,
    computedScore: total?.score.computed ?? null,
    pending: total?.score.pending ?? 0,
    grade: total?.grade ?? '',
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    reasonsMissing: form.rows.filter((row) => row.needsReason && row.reason === '').length,
    comparedWith: comparisonNote(form),
    round:
      workbook.round === undefined
        ? ''
        : workbook.round === null
          ? '前次没有本文件的意见'
          : roundSentence(roundOf(form, workbook.round)),
    conclusion,
    because: [because, reviewedNote(form)].filter((text) => text !== '').join('；'),
    key: [comparableName(unit), comparableName(form.project), form.year ?? '', form.kind].join('|'),
  };
}

/** What one file adds. */
export function summaryPart(workbook: WorkbookAssessment, rule?: ConclusionRule): SummaryPart {
  if (workbook.error) {
    return { rows: [], unread: [{ file: workbook.file, reason: workbook.error.message }] };
  }
  const forms = workbook.forms ?? [];
  if (forms.length === 0) {
    return { rows: [], unread: [{ file: workbook.file, reason: '没有找到绩效表。' }] };
  }
  return { rows: forms.map((form) => toRow(workbook, form, rule)), unread: [] };
}

/** One unit with its sums. */
export interface UnitSum {
  readonly unit: string;
  readonly forms: number;
  readonly budget: number;
  readonly spending: number;
  readonly errors: number;
  readonly warnings: number;
  readonly reasonsMissing: number;
}

/** In the order of the rows. A project that was received twice counts once, as first received. */
export function sumsByUnit(rows: readonly SummaryRow[]): UnitSum[] {
  const sums = new Map<string, UnitSum>();
  const counted = new Set<string>();
  for (const row of rows) {
    if (row.project !== '' && counted.has(row.key)) continue;
    counted.add(row.key);
    const key = comparableName(row.unit);
    const sum = sums.get(key) ?? {
      unit: row.unit,
      forms: 0,
      budget: 0,
      spending: 0,
      errors: 0,
      warnings: 0,
      reasonsMissing: 0,
    };
    sums.set(key, {
      unit: sum.unit,
      forms: sum.forms + 1,
      budget: sum.budget + (row.budget ?? 0),
      spending: sum.spending + (row.spending ?? 0),
      errors: sum.errors + row.errors,
      warnings: sum.warnings + row.warnings,
      reasonsMissing: sum.reasonsMissing + row.reasonsMissing,
    });
  }
  return [...sums.values()];
}

/** Grades with how many forms have them, best first as policies name them; forms without one are counted apart. */
export function gradeCounts(rows: readonly SummaryRow[]): [grade: string, count: number][] {
  const ORDER = ['优', '良', '中', '差'];
  const counts = new Map(ORDER.map((grade): [string, number] => [grade, 0]));
  for (const { grade, printedScore, computedScore, pending } of rows) {
    if (grade !== '') counts.set(grade, (counts.get(grade) ?? 0) + 1);
    else if (printedScore !== null || computedScore !== null || pending > 0) {
      counts.set('待定', (counts.get('待定') ?? 0) + 1);
    }
  }
  return [...counts];
}

/** Rows of the same unit, project, year and kind: received more than once. Rows without a project are told apart by nobody. */
export function receivedTwice(rows: readonly SummaryRow[]): (readonly SummaryRow[])[] {
  const byKey = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    if (row.project === '') continue;
    byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  }
  return [...byKey.values()].filter((same) => same.length > 1);
}
