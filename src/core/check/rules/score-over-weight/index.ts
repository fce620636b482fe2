/** S01: more points given than the row is worth. */
import type { AssessedRow } from '../../../score/result';
import { plainNumber } from '../../../value/exact-number';
import type { Finding, FormCheck } from '../../contract';
import { fundsFinding, rowFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const scoreOverWeight: FormCheck<MessageId> = {
  meta: {
    code: 'S01',
    slug: 'score-over-weight',
    title: '得分超过分值',
    englishTitle: 'Score above full marks',
    scope: 'row',
    severity: 'error',
    basis: [{ text: '各指标得分不超过其分值，自评总分 100 分，不设加分', certainty: 'seen' }],
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows, funds } }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of rows) {
      const report = excess(row);
      if (report) findings.push(rowFinding(form, row, ['score', 'weight'], report));
    }
    const report = funds && excess(funds);
    if (funds && report) findings.push(fundsFinding(form, funds, ['score', 'weight'], report));
    return findings;
  },
};

/** `null` when nothing is wrong; with the rule's score where it is known, since the target may be missed as well. */
function excess({
  given,
  weight,
  score,
}: Pick<AssessedRow, 'given' | 'weight' | 'score'>): Pick<
  Finding<MessageId>,
  'messageId' | 'data'
> | null {
  if (given === null || weight === null || given <= weight) return null;
  const data = { score: plainNumber(given), weight: plainNumber(weight) };
  if (score.computed === null) return { messageId: 'overWeight', data };
  return { messageId: 'ruleGives', data: { ...data, computed: plainNumber(score.computed) } };
}
