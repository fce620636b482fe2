/** 审核意见: what a reviewer sends back to the unit. Built once, rendered as text, as sheet rows and as HTML. */
import type { Severity } from '../check/contract';
import { comparableName } from '../review/name-similarity';
import type { FindingAssessment, FormAssessment, WorkbookAssessment } from './assessment';
import { traitsOf } from '../form/kinds';
import { opinionPoints, referenceTo, type OpinionPoint } from './opinion-points';
import { twinsIn, type Twins } from './said-once';

/** What is said about one form. */
export interface OpinionSection {
  /** As the form names it, `''` when it does not: a second round finds its findings by it. */
  readonly project: string;
  /** Project, or the kind of form where it names none. */
  readonly heading: string;
  /** The unit, where the workbook holds forms of several; else `''`. */
  readonly unit: string;
  readonly sheet: string;
  /** Totals in one sentence; `''` for forms without scores. */
  readonly totals: string;
  /** Sentences on the form as a whole that ask for a second look. */
  readonly remarks: readonly string[];
  readonly points: readonly OpinionPoint[];
  /** Numbers of points of the self-evaluation that hold for this target form as well. */
  readonly saidElsewhere: readonly number[];
}

export interface Opinion {
  readonly title: string;
  readonly file: string;
  /** The unit it is addressed to; `''` when the forms name none. */
  readonly addressee: string;
  readonly policyName: string;
  readonly formCount: number;
  /** Some form states scores, so that the rule they are computed by matters. */
  readonly isScored: boolean;
  /** Numbers of points. */
  readonly counts: Readonly<Record<Severity, number>> & { readonly accepted: number };
  readonly sections: readonly OpinionSection[];
}

function totalsSentence({ rows, total }: FormAssessment): string {
  if (!total) return '';
  const { given, computed, settled, pending, openRows } = total.score;
  if (rows.length > 0 && rows.every((row) => row.verdict === null && row.score.given === null)) {
    return '本表尚未填写完成情况，未核算得分。';
  }
  const printed = given === null ? '填报总分空白' : `填报总分${given}分`;
  if (computed !== null) {
    const grade = total.grade === null ? '' : `，等级为${total.grade}`;
    return `${printed}，核算总分${computed}分${grade}。`;
  }
  const open = pending > 0 ? `${openRows}项（分值${pending}分）` : `${openRows}项`;
  return `${printed}；核算已确定${settled}分，另有${open}须待完成情况明确后核定。`;
}

const REMARKS: Readonly<Record<FormAssessment['remarks'][number], string>> = {
  'every-score-full': '本表各项指标均得满分，请再次核实完成情况，并备齐佐证材料。',
  'every-target-hundred': '本表定量指标的指标值全部是100%，请研究能否写成具体的数量、标准或期限。',
};

/** Codes that some systems print in front of a unit's name. */
const UNIT_CODE = /^\d{3,}\s*/;

function unitOf({ implementer, department }: FormAssessment): string {
  return (implementer || department).replace(UNIT_CODE, '');
}

function isOneName(names: readonly string[]): boolean {
  return new Set(names.filter((name) => name !== '').map(comparableName)).size <= 1;
}

/** The unit of all forms; where there are several, the department above them all, else the first unit. */
function addresseeOf(forms: readonly FormAssessment[]): string {
  const units = forms.map(unitOf);
  const departments = forms.map((form) => form.department.replace(UNIT_CODE, ''));
  const first = (names: readonly string[]): string => names.find((name) => name !== '') ?? '';
  if (!isOneName(units) && isOneName(departments)) return first(departments) || first(units);
  return first(units);
}

function titleFor(forms: readonly FormAssessment[]): string {
  const isPlanOnly =
    forms.length > 0 && forms.every((form) => traitsOf(form.kind).isApprovedTarget);
  return isPlanOnly ? '绩效目标审核意见' : '绩效自评审核意见';
}

/** Numbers of the points that name cells of this target form too. */
function pointsAbout(
  form: FormAssessment | undefined,
  sections: readonly OpinionSection[],
  twins: Twins,
): number[] {
  const own = [...twins.values()].filter((twin) => twin.form === form);
  const cells = new Set(own.map(({ finding }) => finding.cells[0]));
  return sections
    .flatMap((section) => section.points)
    .filter(({ places }) => places.some(({ twin }) => twin && cells.has(referenceTo(twin))))
    .map((point) => point.number);
}

/** `workbook` must have been readable. */
export function buildOpinion(workbook: WorkbookAssessment, policyName: string): Opinion {
  const forms = workbook.forms ?? [];
  const findings = workbook.findings ?? [];
  const twins = twinsIn(workbook);
  const isSaidElsewhere = new Set([...twins.values()].map(({ finding }) => finding));
  const byForm = new Map<string | null, FindingAssessment[]>();
  for (const finding of findings) {
    if (isSaidElsewhere.has(finding)) continue;
    const own = byForm.get(finding.form);
    if (own) own.push(finding);
    else byForm.set(finding.form, [finding]);
  }
  const isOneUnit = isOneName(forms.map(unitOf));
  const sections: OpinionSection[] = [];
  let next = 1;
  const pointsOf = (form: FormAssessment | undefined): OpinionPoint[] => {
    const points = opinionPoints(byForm.get(form?.id ?? null) ?? [], form, next, twins);
    next += points.length;
    return points;
  };
  for (const form of forms) {
    sections.push({
      project: form.project,
      heading: form.project || traitsOf(form.kind).name['zh-CN'],
      unit: isOneUnit ? '' : unitOf(form),
      sheet: form.sheet,
      totals: totalsSentence(form),
      remarks: form.remarks.map((remark) => REMARKS[remark]),
      points: pointsOf(form),
      saidElsewhere: [],
    });
  }
  const withReferences = sections.map((section, index) => ({
    ...section,
    saidElsewhere: pointsAbout(forms[index], sections, twins),
  }));
  const unread = pointsOf(undefined);
  if (unread.length > 0) {
    const sheet = unread[0]?.places[0]?.sheet ?? '';
    withReferences.push({
      project: '',
      heading: '未能识别的表',
      unit: '',
      sheet,
      totals: '',
      remarks: [],
      points: unread,
      saidElsewhere: [],
    });
  }
  const points = withReferences.flatMap((section) => section.points);
  const open = points.filter((point) => point.acceptedReason === null);
  const count = (severity: Severity): number =>
    open.filter((point) => point.severity === severity).length;
  return {
    title: titleFor(forms),
    file: workbook.file,
    addressee: addresseeOf(forms),
    policyName,
    formCount: forms.length,
    isScored: forms.some((form) => form.total !== null),
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      accepted: points.length - open.length,
    },
    sections: withReferences,
  };
}
