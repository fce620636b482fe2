/** W03: an indicator that counts for nothing. */
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const weightZero: FormCheck<MessageId> = {
  meta: {
    code: 'W03',
    slug: 'weight-zero',
    title: '分值为 0',
    scope: 'row',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of rows) {
      if (row.row.role === 'not-applicable') continue;
      if (row.weight === 0) findings.push(rowFinding(form, row, ['weight'], { messageId: 'zero' }));
    }
    return findings;
  },
};
