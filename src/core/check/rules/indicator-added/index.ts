/** X03: an evaluated indicator was never approved. */
import type { Finding, PairCheck } from '../../contract';
import { approvedReference } from '../../reading/approved-reference';
import { rowFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const indicatorAdded: PairCheck<MessageId> = {
  meta: {
    code: 'X03',
    slug: 'indicator-added',
    title: '自评了未经批复的指标',
    scope: 'workbook',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  checkPair({ pair, added }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of added) {
      if (row.row.name === '') continue;
      findings.push(
        rowFinding(pair.evaluation.assessed.form, row, ['level3'], {
          messageId: 'added',
          data: { approvedSheet: approvedReference(pair) },
        }),
      );
    }
    return findings;
  },
};
