/** S02: the stated score is not what the policy gives. */
import type { AssessedRow } from '../../../score/result';
import type { Policy } from '../../../policy/schema';
import { isInBand, tierBands } from '../../../score/tier-band';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { plainNumber, quotientOf } from '../../../value/exact-number';
import { printsOwnPoints } from '../../../score/printed-standard';
import { isSameScore } from '../../../score/same-score';
import { rowFinding } from '../../reading/findings-on-form';
import { hasScoresOnOtherScale } from '../../reading/stated-points';
import { proposedFill } from '../../reading/proposed-fill';
import { standardRange } from '../../reading/standard-range';
import { statedTier } from '../../reading/stated-tier';

export type MessageId = 'withinTier' | 'differs';

const messages: MessageTexts<MessageId> = {
  withinTier: {
    what: '“{indicator}”（{cell}）填写得分{score}分，达成指标值的按规则得{computed}分。',
    why: '计算：{basis}。填写的得分仍在“达成”一档之内。',
    fix: '有意扣分的，请写明原因；否则把{cell}改为{computed}分。',
  },
  differs: {
    what: '“{indicator}”（{cell}）填写得分{score}分，按规则应得{computed}分。',
    why: '计算：{basis}。',
    fix: '请核对指标值、完成值和分值；都无误时把{cell}改为{computed}分。',
  },
};

export const scoreDiffers: FormCheck<MessageId> = {
  meta: {
    code: 'S02',
    slug: 'score-differs',
    title: '得分与规则不符',
    scope: 'row',
    severity: 'warning',
    fix: 'review',
    options: {},
  },
  messages,
  check(context) {
    const { assessed, policy } = context;
    if (hasScoresOnOtherScale(assessed)) return [];
    const editsFor = proposedFill(context);
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      const { given } = row;
      const { computed, basis } = row.score;
      if (given === null || computed === null || !differs(row, policy)) continue;
      findings.push(
        rowFinding(assessed.form, row, ['score', 'actual', 'target', 'weight'], {
          ...(isWithinTier(row, policy)
            ? { messageId: 'withinTier', severity: 'info' as const }
            : { messageId: 'differs' }),
          data: { score: plainNumber(given), computed: plainNumber(computed), basis },
          edits: editsFor(row.row.cells.score),
          ...(fitsNoDirection(row, policy) && { holdsEitherWay: true }),
        }),
      );
    }
    return findings;
  },
};

/** Where a person named a tier, every score inside its band is right; S06 looks at the band. */
function differs(row: AssessedRow, policy: Policy): boolean {
  if (row.given === null || row.score.computed === null || statedTier(row)) return false;
  // A standard of the form's own comes before the rule; S10 looks at it.
  const standard = row.row.cells.scoringStandard?.text ?? '';
  if (standardRange(row) || printsOwnPoints(standard, row.weight)) return false;
  return !isSameScore(row.given, row.score.computed, policy);
}

/** Words that meet their target leave room for judgement: the policy gives full marks, the tier allows less. */
function isWithinTier({ target, comparison, given, weight }: AssessedRow, policy: Policy): boolean {
  if (target.kind !== 'qualitative' || comparison?.verdict !== 'met') return false;
  if (given === null || weight === null) return false;
  const achieved = tierBands(weight, policy).find(({ tier }) => tier === 'achieved');
  return achieved !== undefined && isInBand(given, achieved);
}

/**
 * Neither full marks nor a share of them by target and actual, whichever way the comparator is meant: then a doubt about
 * the comparator does not excuse the score.
 */
function fitsNoDirection({ given, weight, comparison }: AssessedRow, policy: Policy): boolean {
  const measure = comparison?.measure;
  if (!measure || given === null || weight === null) return false;
  const [low, high] = [measure.target, measure.actual].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const shares = low > 0 ? [weight, weight * quotientOf(low, high)] : [weight];
  return !shares.some((score) => isSameScore(given, score, policy));
}
