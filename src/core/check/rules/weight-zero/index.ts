/** W03: an indicator that counts for nothing. */
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';

export type MessageId = 'zero';

const messages: MessageTexts<MessageId> = {
  zero: {
    what: '“{indicator}”（{cell}）的分值是0。',
    why: '分值为0的指标完成与否都不影响总分，等于没有评价。',
    fix: '请按批复的分值填写{cell}，并相应调整其他行，使合计仍为满分。',
  },
};

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
