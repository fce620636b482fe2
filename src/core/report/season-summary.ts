/** 汇总表: what a bureau lists of all received files, as data; built file by file. */
import { subjectOf } from '../form/form-name';
import { traitsOf } from '../form/kinds';
import { sumExactly } from '../value/exact-number';
import { comparableName } from '../review/name-similarity';
import type { FormAssessment, RoundAssessment, WorkbookAssessment } from './assessment';
import { comparisonNote } from './comparison-sentence';
import { proposeConclusion, type ConclusionRule } from './conclusion';
import { qualityEvidence } from './quality-points';
import { roundSentence } from './round-texts';
import { unitOf } from './unit-name';

/** One form. Amounts in 万元; `null` where the form does not say, or says no unit of money. */
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
  /** Weight of the rows that await a decision; `null` where nothing is scored. */
  readonly pending: number | null;
  readonly grade: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly reasonsMissing: number;
  readonly comparedWith: string;
  readonly round: string;
  readonly conclusion: string;
  readonly because: string;
  /** What the results show beside each of `QUALITY_POINTS`; `null` for forms that evaluate nothing. */
  readonly quality: readonly string[] | null;
  /** The same for forms on one project of a unit in one year. */
  readonly projectKey: string;
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
  if (amount === null || unit === null) return null;
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
  const projectKey = [comparableName(unit), comparableName(form.project), form.year ?? ''].join(
    '|',
  );
  const { conclusion, because } = proposeConclusion(form, findings, workbook.round ?? null, rule);
  return {
    unit,
    project: subjectOf(form),
    year: form.year,
    kind: traitsOf(form.kind).name['zh-CN'],
    file: workbook.file,
    place: `${form.sheet}!${form.range.split(':')[0] ?? ''}`,
    budget: inWan(funds?.budget ?? null, moneyUnit),
    spending: inWan(funds?.executed ?? null, moneyUnit),
    rate: funds?.rate.computed ?? null,
    printedScore: total?.score.given ?? null,
    computedScore: total?.score.computed ?? null,
    pending: total?.score.pending ?? null,
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
    quality: traitsOf(form.kind).isJudged
      ? qualityEvidence(
          form,
          open.filter(({ asApproved }) => asApproved !== true),
        )
      : null,
    projectKey,
    key: [projectKey, form.kind].join('|'),
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

/** One unit with its sums; amounts are `null` where no form says one. */
export interface UnitSum {
  readonly unit: string;
  readonly forms: number;
  readonly budget: number | null;
  readonly spending: number | null;
  /** Over the forms that say both; a share. */
  readonly rate: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly reasonsMissing: number;
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount): amount is number => amount !== null);
  return known.length === 0 ? null : sumExactly(known);
}

function sumsOfUnit(rows: readonly SummaryRow[]): UnitSum {
  const judged = new Set(
    rows.filter(({ quality }) => quality !== null).map(({ projectKey }) => projectKey),
  );
  // money that was approved and evaluated is counted once
  const funded = rows.filter(
    ({ project, projectKey, quality }) =>
      quality !== null || project === '' || !judged.has(projectKey),
  );
  const spent = funded.filter(({ budget, spending }) => budget !== null && spending !== null);
  const [available, used] = [
    sumOf(spent.map(({ budget }) => budget)),
    sumOf(spent.map(({ spending }) => spending)),
  ];
  const count = (of: (row: SummaryRow) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0);
  return {
    unit: rows[0]?.unit ?? '',
    forms: rows.length,
    budget: sumOf(funded.map(({ budget }) => budget)),
    spending: sumOf(funded.map(({ spending }) => spending)),
    rate: available === null || available <= 0 ? null : (used ?? 0) / available,
    errors: count(({ errors }) => errors),
    warnings: count(({ warnings }) => warnings),
    reasonsMissing: count(({ reasonsMissing }) => reasonsMissing),
  };
}

/** In the order of the rows. A form that was received twice counts once, as first received. */
export function sumsByUnit(rows: readonly SummaryRow[]): UnitSum[] {
  const units = new Map<string, SummaryRow[]>();
  const counted = new Set<string>();
  for (const row of rows) {
    if (row.project !== '' && counted.has(row.key)) continue;
    counted.add(row.key);
    const key = comparableName(row.unit);
    const own = units.get(key);
    if (own) own.push(row);
    else units.set(key, [row]);
  }
  return [...units.values()].map(sumsOfUnit);
}

/** Grades with how many forms have them, best first as policies name them; forms without one are counted apart. */
export function gradeCounts(rows: readonly SummaryRow[]): [grade: string, count: number][] {
  const ORDER = ['优', '良', '中', '差'];
  const counts = new Map(ORDER.map((grade): [string, number] => [grade, 0]));
  for (const { grade, printedScore, computedScore, pending } of rows) {
    if (grade !== '') counts.set(grade, (counts.get(grade) ?? 0) + 1);
    else if (printedScore !== null || computedScore !== null || (pending ?? 0) > 0) {
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
