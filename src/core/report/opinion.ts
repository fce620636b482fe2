/** 审核意见: what a reviewer sends back to the unit. Built once, rendered as text, as sheet rows and as HTML. */
import type { Policy } from '../policy/schema';
import type { Severity } from '../check/contract';
import { comparableName } from '../review/name-similarity';
import { runToEnd } from '../sheet/run-to-end';
import type { FormAssessment, RoundAssessment, WorkbookAssessment } from './assessment';
import { policySource } from './policy-source';
import { comparisonSentence } from './comparison-sentence';
import { joinRounds, missingPoints } from './round-texts';
import { cleanUnitName, unitOf } from './unit-name';
import { subjectOf } from '../form/form-name';
import { traitsOf } from '../form/kinds';
import { opinionPoints, referenceTo, type OpinionPoint } from './opinion-points';
import { findingsByForm, twinsInSteps, type Twins } from './said-once';

/** What is said about one form. */
export interface OpinionSection {
  /** As the form names it, `''` when it does not: a second round finds its findings by it. */
  readonly project: string;
  /** Project, or the kind of form where it names none. */
  readonly heading: string;
  /** The unit, where the letter is on forms of several; else `''`. */
  readonly unit: string;
  readonly sheet: string;
  /** Where the letter is on several files; else `''`. */
  readonly file: string;
  /** Why the form was not compared with an approved one; `''` where it was, and where none are known at all. */
  readonly comparison: string;
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
  readonly files: readonly string[];
  /** The unit it is addressed to; `''` when the forms name none. */
  readonly addressee: string;
  readonly policyName: string;
  /** Where the rule comes from, with how certain that is; `''` where it does not say. */
  readonly policySource: string;
  readonly formCount: number;
  /** Some form states scores, so that the rule they are computed by matters. */
  readonly isScored: boolean;
  /** What became of the earlier opinion; `null` without one. */
  readonly round: RoundAssessment | null;
  /** Numbers of points. */
  readonly counts: Readonly<Record<Severity, number>> & { readonly accepted: number };
  readonly sections: readonly OpinionSection[];
}

/** Of most rules; others are told by the grade that they give. */
const FULL_MARKS = 100;

/** Without a computed total and without open rows the full marks do not add up. */
function totalsSentence({ rows, total }: FormAssessment): string {
  if (!total) return '';
  const { given, computed, settled, pending, openRows } = total.score;
  if (rows.length > 0 && rows.every((row) => row.verdict === null && row.score.given === null)) {
    return '本表尚未填写完成情况，未核算得分。';
  }
  const printed = given === null ? '填报总分空白' : `填报总分${given}分`;
  if (computed !== null) {
    if (total.grade === null && total.weight.computed !== FULL_MARKS) {
      return `${printed}；所列指标核算${computed}分，分值合计${total.weight.computed}分，不评定等级。`;
    }
    const grade = total.grade === null ? '' : `，等级为${total.grade}`;
    return `${printed}，核算总分${computed}分${grade}。`;
  }
  if (rows.every(({ score }) => score.weight === null)) {
    return `${printed}；各项指标没有分值，不核算总分。`;
  }
  if (openRows === 0) {
    return `${printed}；分值合计${total.weight.computed}分，更正前不核定总分和等级。`;
  }
  const open = pending > 0 ? `${openRows}项（分值${pending}分）` : `${openRows}项`;
  return `${printed}；核算已确定${settled}分，另有${open}须待完成情况明确后核定。`;
}

const REMARKS: Readonly<Record<FormAssessment['remarks'][number], string>> = {
  'every-score-full': '本表各项指标均得满分，请再次核实完成情况，并备齐佐证材料。',
  'every-target-hundred': '本表定量指标的指标值全部是100%，请研究能否写成具体的数量、标准或期限。',
};

/** Full marks in every row are no remark of their own where a point already questions one of the scores. */
function remarksBeside({ remarks }: FormAssessment, points: readonly OpinionPoint[]): string[] {
  const isScoreQuestioned = points.some(({ code }) => code.charAt(0) === 'S');
  return remarks
    .filter((remark) => !(remark === 'every-score-full' && isScoreQuestioned))
    .map((remark) => REMARKS[remark]);
}

function isOneName(names: readonly string[]): boolean {
  return new Set(names.filter((name) => name !== '').map(comparableName)).size <= 1;
}

/** The unit of all forms; where there are several, the department above them all, else the first unit. */
function addresseeOf(forms: readonly FormAssessment[]): string {
  const units = forms.map(unitOf);
  const departments = forms.map((form) => cleanUnitName(form.department));
  const first = (names: readonly string[]): string => names.find((name) => name !== '') ?? '';
  if (!isOneName(units) && isOneName(departments)) return first(departments) || first(units);
  return first(units);
}

/** Named after what was handed in for review; targets beside it are what it is held against. */
function titleFor(forms: readonly FormAssessment[]): string {
  const traits = forms.map(({ kind }) => traitsOf(kind));
  if (forms.length === 0 || traits.some(({ isJudged }) => isJudged)) return '绩效自评审核意见';
  return traits.some(({ isRunningYear }) => isRunningYear)
    ? '绩效运行监控审核意见'
    : '绩效目标审核意见';
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

const NO_FORM = {
  project: '',
  unit: '',
  totals: '',
  comparison: '',
  remarks: [],
  saidElsewhere: [],
} as const;

interface SectionsOfFile {
  readonly sections: readonly OpinionSection[];
  readonly next: number;
}

/** The sections on one workbook; points are numbered from `first` on. */
function* sectionsOf(
  workbook: WorkbookAssessment,
  file: string,
  isOneUnit: boolean,
  first: number,
): Generator<void, SectionsOfFile> {
  const { forms = [], findings = [], round } = workbook;
  const twins = yield* twinsInSteps(workbook);
  const isSaidElsewhere = new Set([...twins.values()].map(({ finding }) => finding));
  const byForm = findingsByForm(findings.filter((finding) => !isSaidElsewhere.has(finding)));
  let next = first;
  const sections: OpinionSection[] = [];
  const missing = round ? missingPoints(round, next) : [];
  if (missing.length > 0) {
    next += missing.length;
    const sheet = '';
    sections.push({ ...NO_FORM, file, heading: '前次意见所指内容缺失', sheet, points: missing });
  }
  const pointsOf = (form: FormAssessment | undefined): OpinionPoint[] => {
    const points = opinionPoints(byForm.get(form?.id ?? null) ?? [], form, next, twins);
    next += points.length;
    return points;
  };
  const own: OpinionSection[] = [];
  for (const form of forms) {
    yield;
    const points = pointsOf(form);
    own.push({
      project: form.project,
      heading: subjectOf(form) || traitsOf(form.kind).name['zh-CN'],
      file,
      unit: isOneUnit ? '' : unitOf(form),
      sheet: form.sheet,
      totals: totalsSentence(form),
      comparison: comparisonSentence(form),
      remarks: remarksBeside(form, points),
      points,
      saidElsewhere: [],
    });
  }
  sections.push(
    ...own.map((section, index) => ({
      ...section,
      saidElsewhere: pointsAbout(forms[index], own, twins),
    })),
  );
  const unread = pointsOf(undefined);
  if (unread.length > 0) {
    const sheet = unread[0]?.places[0]?.sheet ?? '';
    sections.push({ ...NO_FORM, file, heading: '未能识别的表', sheet, points: unread });
  }
  return { sections, next };
}

/** One letter on all the given workbooks, which must have been readable. */
export function buildOpinion(
  given: WorkbookAssessment | readonly WorkbookAssessment[],
  policy: Pick<Policy, 'name' | 'basis'>,
): Opinion {
  return runToEnd(buildOpinionSteps(given, policy));
}

/** One step per form, so that a pane can breathe between them. */
export function* buildOpinionSteps(
  given: WorkbookAssessment | readonly WorkbookAssessment[],
  policy: Pick<Policy, 'name' | 'basis'>,
): Generator<void, Opinion> {
  const workbooks = 'file' in given ? [given] : given;
  const forms = workbooks.flatMap((workbook) => workbook.forms ?? []);
  const isOneUnit = isOneName(forms.map(unitOf));
  const sections: OpinionSection[] = [];
  let next = 1;
  for (const workbook of workbooks) {
    const file = workbooks.length > 1 ? workbook.file : '';
    const built = yield* sectionsOf(workbook, file, isOneUnit, next);
    sections.push(...built.sections);
    next = built.next;
  }
  const points = sections.flatMap((section) => section.points);
  const open = points.filter((point) => point.acceptedReason === null);
  const count = (severity: Severity): number =>
    open.filter((point) => point.severity === severity).length;
  const rounds = workbooks.flatMap(({ round }) => round ?? []);
  return {
    title: titleFor(forms),
    files: workbooks.map(({ file }) => file),
    addressee: addresseeOf(forms),
    policyName: policy.name,
    policySource: policySource(policy),
    formCount: forms.length,
    isScored: forms.some((form) => form.total !== null),
    round: rounds.length === 0 ? null : joinRounds(rounds),
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      accepted: points.length - open.length,
    },
    sections,
  };
}
