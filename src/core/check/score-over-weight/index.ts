/** S01: more points given than the row is worth. */
import { plainNumber } from '../../value/exact-number';
import type { Finding, FormCheck } from '../contract';
import { fundsFinding, rowFinding } from '../findings-on-form';
import { messages } from './messages';

export const scoreOverWeight: FormCheck = {
  meta: {
    code: 'S01',
    slug: 'score-over-weight',
    title: '得分超过分值',
    englishTitle: 'Score above full marks',
    scope: 'row',
    severity: 'error',
    basis: [{ text: '各指标得分不超过其分值，自评总分 100 分，不设加分', certainty: 'seen' }],
    fix: 'none',
    messageIds: ['overWeight'],
    options: {},
  },
  messages,
  check({ assessed: { form, rows, funds } }) {
    const findings: Finding[] = [];
    for (const row of rows) {
      const data = excess(row.given, row.weight);
      if (data)
        findings.push(
          rowFinding(form, row, ['score', 'weight'], { messageId: 'overWeight', data }),
        );
    }
    const data = funds && excess(funds.given, funds.weight);
    if (data)
      findings.push(
        fundsFinding(form, funds, ['score', 'weight'], { messageId: 'overWeight', data }),
      );
    return findings;
  },
};

function excess(score: number | null, weight: number | null) {
  if (score === null || weight === null || score <= weight) return null;
  return { score: plainNumber(score), weight: plainNumber(weight) };
}
