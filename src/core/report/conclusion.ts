/** What a reviewer might decide about a form, with the rule that led to it. The person decides. */
import type { FindingAssessment, FormAssessment, RoundAssessment } from './assessment';
import { traitsOf } from '../form/kinds';

export const CONCLUSIONS = ['通过', '修改后通过', '退回'] as const;

export type Conclusion = (typeof CONCLUSIONS)[number];

/** From which count on a form is sent back; 0: never for this reason. */
export interface ConclusionRule {
  readonly returnAtErrors: number;
}

export const STANDARD_CONCLUSION_RULE: ConclusionRule = { returnAtErrors: 10 };

export interface ProposedConclusion {
  readonly conclusion: Conclusion;
  /** The rule in one clause, with its values. */
  readonly because: string;
}

/** Points of the earlier round that were taken away instead of mended. */
function missingCount({ project, sheet }: FormAssessment, round: RoundAssessment | null): number {
  if (!round) return 0;
  return [...round.indicatorMissing, ...round.blanked].filter(
    (point) => point.project === project && (project !== '' || point.sheet === sheet),
  ).length;
}

/** A self-evaluation in which nothing has been answered yet. */
export function isUnfilled({ rows, kind }: FormAssessment): boolean {
  return (
    traitsOf(kind).isJudged &&
    rows.length > 0 &&
    rows.every((row) => row.verdict === null && row.score.given === null)
  );
}

/** `findings`: those on the form, accepted ones included. */
export function proposeConclusion(
  form: FormAssessment,
  findings: readonly FindingAssessment[],
  round: RoundAssessment | null,
  { returnAtErrors }: ConclusionRule = STANDARD_CONCLUSION_RULE,
): ProposedConclusion {
  const open = findings.filter(({ accepted, asApproved }) => !accepted && asApproved !== true);
  const count = (severity: FindingAssessment['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const missing = missingCount(form, round);
  if (isUnfilled(form)) return { conclusion: '退回', because: '尚未填写完成情况' };
  if (missing > 0) {
    return { conclusion: '退回', because: `前次意见所指内容缺失或清空${missing}处` };
  }
  if (returnAtErrors > 0 && errors >= returnAtErrors) {
    return { conclusion: '退回', because: `错误${errors}处，达到${returnAtErrors}处` };
  }
  const toMend = [
    ...(errors > 0 ? [`错误${errors}处`] : []),
    ...(warnings > 0 ? [`提醒${warnings}处`] : []),
  ];
  if (toMend.length > 0) return { conclusion: '修改后通过', because: toMend.join('，') };
  const openRows = form.total?.score.openRows ?? 0;
  const pending = openRows > 0 ? `；另有${openRows}项待判定` : '';
  return { conclusion: '通过', because: `没有错误和提醒${pending}` };
}
