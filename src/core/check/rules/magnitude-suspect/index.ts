/** A09: actual and target differ by a step between units, so a slip is likelier than such a result. */
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const magnitudeSuspect: FormCheck<MessageId> = {
  meta: {
    code: 'A09',
    slug: 'magnitude-suspect',
    title: '数量级可疑',
    scope: 'row',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of rows) {
      if (row.comparison?.reason !== 'magnitude') continue;
      findings.push(
        rowFinding(form, row, ['actual', 'target'], {
          messageId: 'stepApart',
          data: { target: row.target.text, actual: row.actual?.text ?? '' },
        }),
      );
    }
    return findings;
  },
};
