/** What was concluded, in the fixed field names of the Assessment (docs/assessment.schema.json). */
import type { AssessedFinding, AssessedWorkbook } from '../assess';
import type { Policy } from '../policy/schema';
import { cellsAsApproved } from '../review/as-approved';
import { isEveryScoreFull, isEveryTargetHundred } from '../review/recompute';
import { reviewedTotal } from '../score/reviewed-total';
import type { AssessedForm, AssessedRow } from '../score/result';
import { toRangeAddress } from '../sheet/address';
import type { ParsedValue } from '../value/value';
import { approvedTargets } from './approved-targets';
import type {
  Assessment,
  FindingAssessment,
  FormAssessment,
  RowAssessment,
  WorkbookAssessment,
} from './assessment';
import { renderBasis } from './render-basis';
import { renderFinding, shownData } from './render-finding';
import { sentencesZhCn } from './sentences-zh-cn';
import { stableIds, type StableIds } from './stable-ids';

/** Names of the columns in `cells`; the contract says `reason` where core says `deviationReason`. */
const CELL_NAMES = {
  target: 'target',
  actual: 'actual',
  weight: 'weight',
  score: 'score',
  deviationReason: 'reason',
  forecast: 'forecast',
  possibility: 'possibility',
} as const;

/** A parsed value with its unit as text, so that readers need not know our table of units. */
function toValue(value: ParsedValue): RowAssessment['target'] {
  if (value.kind === 'compound') return { ...value, parts: value.parts.map(toValue) };
  if (value.kind === 'suspect') return { ...value, candidates: value.candidates.map(toValue) };
  if (!('unit' in value)) return { ...value };
  const { unit, ...rest } = value;
  return unit ? { ...rest, unit: unit.text } : { ...rest };
}

function toProgress({
  progress,
}: AssessedRow): Pick<RowAssessment, 'forecast' | 'possibility' | 'light' | 'needsCause'> {
  if (!progress) return {};
  const { forecast, possibility, light, causeNeed } = progress;
  return {
    forecast: forecast && toValue(forecast),
    possibility,
    light,
    needsCause: causeNeed !== null,
  };
}

function toRow(assessed: AssessedRow): RowAssessment {
  const { row, score } = assessed;
  const cells: Record<string, string> = {};
  for (const [column, name] of Object.entries(CELL_NAMES) as [keyof typeof CELL_NAMES, string][]) {
    const cell = row.cells[column];
    if (cell) cells[name] = cell.address;
  }
  return {
    row: row.number,
    indicator: row.name,
    level1: row.level1,
    level2: row.level2,
    cells,
    target: toValue(assessed.target),
    actual: assessed.actual && toValue(assessed.actual),
    verdict: assessed.comparison?.verdict ?? null,
    completion: assessed.comparison?.completion ?? null,
    score: {
      weight: assessed.weight,
      given: assessed.given,
      computed: score.computed,
      basis: renderBasis(score.basis, sentencesZhCn),
      ...(score.basis.id === 'not-applicable' && { notApplicable: true }),
    },
    needsReason: assessed.needsReason,
    reason: assessed.reason,
    ...toProgress(assessed),
  };
}

function toRemarks(assessed: AssessedForm): FormAssessment['remarks'] {
  return [
    ...(isEveryScoreFull(assessed) ? (['every-score-full'] as const) : []),
    ...(isEveryTargetHundred(assessed) ? (['every-target-hundred'] as const) : []),
  ];
}

function toForm(
  assessed: AssessedForm,
  id: string,
  approved: FormAssessment['approved'],
): FormAssessment {
  const { form, rows, funds, total } = assessed;
  const reviewed = reviewedTotal(assessed);
  return {
    id,
    kind: form.kind,
    sheet: form.sheet,
    range: toRangeAddress(form.range),
    hidden: form.isHidden,
    project: form.project,
    department: form.head.department?.value.text ?? '',
    implementer: form.head.implementer?.value.text ?? '',
    year: form.year,
    moneyUnit: form.moneyUnit,
    rows: rows.map(toRow),
    funds: funds && {
      budget: funds.budget,
      executed: funds.executed,
      rate: funds.rate,
      score: {
        weight: funds.weight,
        given: funds.given,
        computed: funds.score.computed,
        basis: renderBasis(funds.score.basis, sentencesZhCn),
      },
    },
    ...(assessed.progress ? { monitoring: assessed.progress } : {}),
    total: total && {
      weight: total.weight,
      score: total.score,
      grade: total.grade,
      ...(reviewed && { reviewed }),
    },
    approved,
    remarks: toRemarks(assessed),
  };
}

/** X findings say how the two forms differ, so none of them stands on what is the same. */
function isAsApproved(finding: AssessedFinding, approved: ReadonlySet<string>): boolean {
  return finding.cells.length > 0 && finding.cells.every((cell) => approved.has(cell));
}

function toFinding(
  finding: AssessedFinding,
  ids: StableIds,
  approved: ReadonlySet<string>,
): FindingAssessment {
  const data = shownData(finding.data, sentencesZhCn);
  const words = renderFinding({ ...finding, data }, sentencesZhCn);
  return {
    id: ids.finding(finding),
    code: finding.code,
    severity: finding.severity,
    form: finding.form === null ? null : ids.form(finding.form),
    row: finding.row,
    cells: [...finding.cells],
    message: words.what,
    why: words.why,
    fix: words.fix,
    messageId: finding.messageId,
    data,
    ...(finding.accepted ? { accepted: finding.accepted } : {}),
    ...(isAsApproved(finding, approved) ? { asApproved: true } : {}),
  };
}

/** Describes the forms and findings of one workbook, all at once or a few at a time. */
export interface WorkbookDescriber {
  form(assessed: AssessedForm): FormAssessment;
  finding(finding: AssessedFinding): FindingAssessment;
}

export function workbookDescriber(assessed: AssessedWorkbook): WorkbookDescriber {
  const approved = approvedTargets(assessed);
  const same = new Set(assessed.comparisons.flatMap((each) => [...cellsAsApproved(each)]));
  const ids = stableIds(assessed);
  return {
    form: (each) => toForm(each, ids.form(each.form.id), approved.get(each.form.id) ?? null),
    finding: (finding) => toFinding(finding, ids, same),
  };
}

/** One workbook of the Assessment; `file` is the path or name shown to people. */
export function toWorkbookAssessment(file: string, assessed: AssessedWorkbook): WorkbookAssessment {
  const describer = workbookDescriber(assessed);
  return {
    file,
    forms: assessed.forms.map((each) => describer.form(each)),
    findings: assessed.findings.map((each) => describer.finding(each)),
  };
}

export type AssessmentSummary = Assessment['summary'];

export const EMPTY_SUMMARY: AssessmentSummary = {
  files: 0,
  forms: 0,
  rows: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  needReason: 0,
};

/** The summary with one more workbook counted. Accepted findings are not counted; unreadable files count as files. */
export function addToSummary(
  summary: AssessmentSummary,
  workbook: WorkbookAssessment,
): AssessmentSummary {
  const forms = workbook.forms ?? [];
  const open = (workbook.findings ?? []).filter((finding) => !finding.accepted);
  const count = (severity: FindingAssessment['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  const rows = forms.flatMap((form) => form.rows);
  return {
    files: summary.files + 1,
    forms: summary.forms + forms.length,
    rows: summary.rows + rows.length,
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    infos: summary.infos + count('info'),
    needReason: summary.needReason + rows.filter((row) => row.needsReason).length,
  };
}

export type Program = NonNullable<Assessment['program']>;

/** What wrote the result; `version`: of this package. */
export function programOf(version: string): Program {
  return { name: 'performance-self-evaluation-assistant', version };
}

/** The whole Assessment of some workbooks. */
export function toAssessment(
  policy: Policy,
  workbooks: readonly WorkbookAssessment[],
  program: Program,
): Assessment {
  return {
    schemaVersion: 1,
    program,
    policy: { id: policy.id, name: policy.name },
    workbooks: [...workbooks],
    summary: workbooks.reduce(addToSummary, EMPTY_SUMMARY),
  };
}
