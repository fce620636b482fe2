/** S03: full marks although the target was missed or only partly met. */
import type { Policy } from '../../../policy/schema';
import type { AssessedRow } from '../../../score/result';
import type { Finding, FormCheck } from '../../contract';
import { plainNumber } from '../../../value/exact-number';
import { isSameScore } from '../../../score/same-score';
import { isPartlyByWords } from '../../reading/row-state';
import { rowFinding } from '../../reading/findings-on-form';
import { proposedFill } from '../../reading/proposed-fill';
import { messages, type MessageId } from './messages';

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
function isFull({ given, weight, score }: AssessedRow, policy: Policy): boolean {
  if (given === null || weight === null || weight <= 0 || given < weight || score.decision)
    return false;
  return score.computed === null || !isSameScore(given, score.computed, policy);
}
