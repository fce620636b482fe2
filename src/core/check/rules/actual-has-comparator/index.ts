import type { Finding, FormCheck, FormContext, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { saysLimit } from './says-limit';

export type MessageId = 'limit';

const messages: MessageTexts<MessageId> = {
  limit: {
    what: '“{indicator}”（{cell}）的实际完成值写成了“{actual}”。',
    why: '这是目标的界限，看不出实际完成了多少。',
    fix: '请在{cell}填写实际达到的数值，不带比较符号。',
  },
};

export const actualHasComparator: FormCheck<MessageId> = {
  meta: {
    code: 'A04',
    slug: 'actual-has-comparator',
    title: '完成值写成了界限',
    scope: 'row',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check,
};

function check({ assessed }: FormContext): Finding<MessageId>[] {
  const findings: Finding<MessageId>[] = [];
  for (const row of assessed.rows) {
    const { actual } = row;
    const cell = row.row.cells.actual;
    // A typed =100% that Excel made a formula prints as 100%.
    if (!actual || !cell || cell.content?.formula !== undefined || !saysLimit(actual)) continue;
    findings.push(
      rowFinding(assessed.form, row, ['actual'], {
        messageId: 'limit',
        data: { actual: cell.text },
      }),
    );
  }
  return findings;
}
