/**
 * Findings that one cause explains, so that a letter does not ask for things that exclude each other:
 * correct the full marks, change the score, explain the score.
 */
import type { FindingAssessment, FormAssessment } from './assessment';

export interface CauseBundle {
  readonly cause: FindingAssessment;
  readonly followers: readonly FindingAssessment[];
  /** Behind the advice on the cause. */
  readonly advice: string;
}

/** The full marks of the form do not add up. */
const WEIGHTS_OFF = 'W01';
/** Follow from the full marks, whatever the row says. */
const FROM_TOTAL: ReadonlySet<string> = new Set(['S05', 'S07']);
const SCORE_DIFFERS = 'S02';
const REASON_MISSING = 'D01';

/** Nothing but its points is wrong with the row: the target was reached. */
function isReached({ row }: FindingAssessment, form: FormAssessment): boolean {
  const verdict = form.rows.find(({ row: number }) => number === row)?.verdict;
  return verdict === 'met' || verdict === 'exceeded';
}

function fromWeights(findings: readonly FindingAssessment[], form: FormAssessment): CauseBundle[] {
  const cause = findings.find(({ code }) => code === WEIGHTS_OFF);
  if (!cause) return [];
  const followers = findings.filter(
    (finding) =>
      FROM_TOTAL.has(finding.code) ||
      ((finding.code === SCORE_DIFFERS || finding.code === REASON_MISSING) &&
        isReached(finding, form)),
  );
  if (followers.length === 0) return [];
  const advice = '分值更正前不核定总分和等级；所列其他各处可能由此引起，请在分值更正后一并核对。';
  return [{ cause, followers, advice }];
}

/** Beside a reached target a lower score is either changed or explained, not both. */
function fromScores(findings: readonly FindingAssessment[], form: FormAssessment): CauseBundle[] {
  return findings.flatMap((cause): CauseBundle[] => {
    if (cause.code !== SCORE_DIFFERS || !isReached(cause, form)) return [];
    const followers = findings.filter(
      ({ code, row }) => code === REASON_MISSING && row === cause.row,
    );
    const advice = '确有扣分事由的，得分不改，请填写偏差原因。';
    return followers.length === 0 ? [] : [{ cause, followers, advice }];
  });
}

/** Accepted findings stay by themselves; a finding stands in one bundle at most. */
export function causeBundles(
  findings: readonly FindingAssessment[],
  form: FormAssessment | undefined,
): CauseBundle[] {
  if (!form) return [];
  const open = findings.filter(({ accepted }) => !accepted);
  const byWeights = fromWeights(open, form);
  return byWeights.length > 0 ? byWeights : fromScores(open, form);
}
