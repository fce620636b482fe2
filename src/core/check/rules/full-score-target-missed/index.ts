/** S03: full marks although the target was missed or only partly met. */
import type { Policy } from '../../../policy/schema';
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { plainNumber } from '../../../value/exact-number';
import { isSameScore } from '../../../score/same-score';
import { isPartlyByWords } from '../../reading/row-state';
import { rowFinding } from '../../reading/findings-on-form';
import { isWithinStandard, standardRange } from '../../reading/standard-range';
import { proposedFill } from '../../reading/proposed-fill';

export type MessageId = 'missedComputed' | 'missed' | 'partial';

const messages: MessageTexts<MessageId> = {
  missedComputed: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标却得满分{score}分。',
    why: '按规则应得{computed}分：{basis}。',
    fix: '请核对完成值；无误时把{cell}改为{computed}分。',
  },
  missed: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标却得满分{score}分。',
    why: '没有按指标值完成的，不能得满分。',
    fix: '请核对完成值；无误时按完成程度重新评定{cell}的得分。',
  },
  partial: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，只是部分达成却得满分{score}分。',
    why: '部分达成的指标应在“部分达成”一档内记分。',
    fix: '请按档次重新评定{cell}的得分；其实全部达成的，请更正完成值。',
  },
};

export const fullScoreTargetMissed: FormCheck<MessageId> = {
  meta: {
    code: 'S03',
    slug: 'full-score-target-missed',
    title: '未达标却得满分',
    scope: 'row',
    severity: 'error',
    fix: 'review',
    options: {},
  },
  messages,
  check(context) {
    const { assessed, policy } = context;
    const editsFor = proposedFill(context);
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      const verdict = row.comparison?.verdict;
      if ((verdict !== 'missed' && verdict !== 'partial') || !isFull(row, policy)) continue;
      const { computed, basis } = row.score;
      const isComputed = computed !== null && verdict === 'missed';
      findings.push(
        rowFinding(assessed.form, row, ['score', 'actual', 'target', 'weight'], {
          messageId: isComputed ? 'missedComputed' : verdict,
          ...(isPartlyByWords(row) && { severity: 'warning' }),
          data: {
            target: row.target.text,
            actual: row.actual?.text ?? '',
            score: plainNumber(row.given ?? 0),
            ...(isComputed && { computed: plainNumber(computed), basis }),
          },
          edits: editsFor(row.row.cells.score),
        }),
      );
    }
    return findings;
  },
};

/** A result so close to the target that it rounds to full marks is right, and so is what a person decided. */
function isFull(row: AssessedRow, policy: Policy): boolean {
  const { given, weight, score } = row;
  if (given === null || weight === null || weight <= 0 || given < weight || score.decision)
    return false;
  // The form's own standard may ask for less than its target.
  const printed = standardRange(row);
  if (printed && isWithinStandard(given, printed)) return false;
  return score.computed === null || !isSameScore(given, score.computed, policy);
}
