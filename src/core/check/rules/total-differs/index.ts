/** S05: a printed total is not the sum of what stands above it. */
import { pointsTakenOut } from '../../../score/outside-total';
import type { Policy } from '../../../policy/schema';
import type { AssessedForm, AssessedRow, AssessedTotal } from '../../../score/result';
import { settleTotal } from '../../../score/settle-total';
import { isSameScore } from '../../../score/same-score';
import type { Finding, FormCheck, FormContext, MessageTexts } from '../../contract';
import { plainNumber, roundTo, sumExactly } from '../../../value/exact-number';
import { findingAt } from '../../reading/findings-on-form';
import { numberEdits } from '../../reading/number-edit';
import { scaledTotal } from '../../reading/scaled-parts';
import { statedTier } from '../../reading/stated-tier';
import {
  hasScoresOnOtherScale,
  mayHoldExecution,
  statedScores,
  statedWeights,
} from '../../reading/stated-points';

export type MessageId =
  'score' | 'rounded' | 'scoreOverWeight' | 'scoreInDispute' | 'scaled' | 'weight';

const messages: MessageTexts<MessageId> = {
  score: {
    what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
    why: '总分应等于各项指标得分与执行率得分之和。',
    fix: '请核对各行得分，再把{cell}改为{sum}分。',
  },
  rounded: {
    what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分，总分取了整数。',
    why: '各行得分有小数时，总分也应保留小数。',
    fix: '如规则没有要求取整，请把{cell}改为{sum}分。',
  },
  scoreOverWeight: {
    what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
    why: '总分应等于各项得分之和，而有的得分超过了分值。',
    fix: '请先更正超过分值的得分，再核对{cell}。',
  },
  scoreInDispute: {
    what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
    why: '总分应等于各项得分之和，而有的得分与规则不符。',
    fix: '请先核对得分与规则不符的各行，再按核对后的合计填写{cell}。',
  },
  weight: {
    what: '“{indicator}”（{cell}）的分值填写{total}分，各行分值与执行率分值相加是{sum}分。',
    why: '分值合计应等于各行分值之和。',
    fix: '请核对各行分值，再更正{cell}。',
  },
  scaled: {
    what: '“{indicator}”（{cell}）填写{total}分；各行得分相加{stated}分，剔除不适用的{takenOut}分后折算是{sum}分。',
    why: '所选规则：不适用的指标剔除，其余得分按比例折算到满分。',
    fix: '请核对哪些指标不适用，再把{cell}改为{sum}分。',
  },
};

/** A row or 项目资金. */
type ScoredPart = Pick<AssessedRow, 'given' | 'weight' | 'score'> &
  Partial<Pick<AssessedRow, 'comparison'>>;

/** Below what forms print: formulas leave such differences behind. */
const INVISIBLE = 0.005;

export const totalDiffers: FormCheck<MessageId> = {
  meta: {
    code: 'S05',
    slug: 'total-differs',
    title: '总分与各行之和不符',
    scope: 'form',
    severity: 'error',
    fix: 'safe',
    options: {},
  },
  messages,
  check(context) {
    const { total } = context.assessed;
    if (!total) return [];
    const findings: Finding<MessageId>[] = [];
    findings.push(...scoreTotal(context, total));
    findings.push(...weightTotal(context, total));
    return findings;
  },
};

/** Silent while a score is missing: S04 and S08 name it. */
function scoreTotal(
  { assessed, policy, sheet }: FormContext,
  total: AssessedTotal,
): Finding<MessageId>[] {
  const { form, funds } = assessed;
  const cell = form.total?.score;
  const stated = statedScores(assessed);
  const { given } = total.score;
  if (!cell || !stated || given === null) return [];
  const takenOut = pointsTakenOut(assessed.rows, policy);
  const facts = { rate: funds?.rate.computed ?? null, full: total.weight.computed, takenOut };
  const { total: allowed, scaling } = settleTotal(stated.sum, facts, policy);
  if (isSame(given, allowed) || (!scaling && isSame(given, stated.sum))) return [];
  // what to scale to is not known while the full marks do not add up
  if (scaling && total.basis.id === 'weights-off') return [];
  if (mayHoldExecution(assessed, given - stated.sum, policy)) return [];
  if (hasScoresOnOtherScale(assessed) || isSame(given, roundTo(allowed, 1))) return [];
  const scaledByPart = scaledTotal(assessed);
  if (scaledByPart !== null && isSame(given, scaledByPart)) return [];
  const sum = roundTo(allowed, policy.rounding.decimals);
  const isRounded = isSame(given, roundTo(allowed, 0));
  const messageId = isRounded
    ? 'rounded'
    : hasScoreOverWeight(assessed)
      ? 'scoreOverWeight'
      : hasScoreInDispute(assessed, policy)
        ? 'scoreInDispute'
        : scaling
          ? 'scaled'
          : 'score';
  return [
    findingAt(form, 'total', form.total?.label.text ?? '', [cell, ...stated.cells], {
      messageId,
      ...(isRounded && { severity: 'info' }),
      data: {
        total: plainNumber(given),
        sum: plainNumber(sum),
        rows: stated.cells.length,
        ...(messageId === 'scaled' && {
          stated: plainNumber(stated.sum),
          takenOut: plainNumber(takenOut),
        }),
      },
      edits:
        messageId === 'score' || messageId === 'scaled'
          ? numberEdits(sheet, cell, { value: sum, purpose: 'total-score' })
          : [],
    }),
  ];
}

function weightTotal(
  { assessed, policy }: FormContext,
  total: AssessedTotal,
): Finding<MessageId>[] {
  const { form, funds } = assessed;
  const cell = form.total?.weight;
  const stated = statedWeights(assessed);
  const { given } = total.weight;
  if (!cell || !stated || given === null) return [];
  const sum = sumExactly([stated.sum, funds?.weight ?? 0]);
  if (isSame(given, sum) || mayHoldExecution(assessed, given - sum, policy)) return [];
  return [
    findingAt(form, 'total', form.total?.label.text ?? '', [cell, ...stated.cells], {
      messageId: 'weight',
      data: { total: plainNumber(given), sum: plainNumber(sum), rows: stated.cells.length },
    }),
  ];
}

/** True when S01 asks for lower scores: their present sum is no total worth writing. */
function hasScoreOverWeight({ rows, funds }: AssessedForm): boolean {
  return [...rows, ...(funds ? [funds] : [])].some(
    ({ given, weight }) => given !== null && weight !== null && given > weight,
  );
}

/** True when S02, S03 or F02 ask for other scores: their present sum would be wrong again once they are changed. */
function hasScoreInDispute({ rows, funds }: AssessedForm, policy: Policy): boolean {
  return (
    rows.some((row) => !statedTier(row) && isInDispute(row, policy)) ||
    (funds !== null && isInDispute(funds, policy))
  );
}

function isInDispute({ given, weight, score, ...row }: ScoredPart, policy: Policy): boolean {
  if (given === null) return false;
  if (score.computed !== null) return !isSameScore(given, score.computed, policy);
  const verdict = row.comparison?.verdict;
  return (verdict === 'missed' || verdict === 'partial') && given === weight && !score.decision;
}

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) <= INVISIBLE;
}
