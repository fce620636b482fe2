/** D05: one sentence explains three or more rows. */
import type { AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { indicatorName } from '../../reading/finding-place';
import { isNoReason } from '../../reading/reason-words';
import { ownCell } from '../../reading/row-state';

export type MessageId = 'repeated';

const messages: MessageTexts<MessageId> = {
  repeated: {
    what: '从“{indicator}”（{cell}）起，{rows}行的偏差原因都是“{reason}”。',
    why: '各项指标的偏差不同，同一句话难以说明每一行。',
    fix: '请逐行补充与该指标有关的原因和改进措施；确为同一原因的，无需修改。',
  },
};

const MANY = 3;

export const reasonRepeated: FormCheck<MessageId> = {
  meta: {
    code: 'D05',
    slug: 'reason-repeated',
    title: '多行偏差原因相同',
    scope: 'form',
    severity: 'info',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    const findings: Finding<MessageId>[] = [];
    for (const group of rowsByReason(rows)) {
      const [first] = group;
      if (!first || group.length < MANY) continue;
      const cells = group.flatMap((row) => ownCell(row, 'deviationReason') ?? []);
      findings.push(
        findingAt(form, first.row.number, indicatorName(first.row), cells, {
          messageId: 'repeated',
          data: { reason: first.reason, rows: group.length },
        }),
      );
    }
    return findings;
  },
};

function rowsByReason(rows: readonly AssessedRow[]): AssessedRow[][] {
  const groups = new Map<string, AssessedRow[]>();
  for (const row of rows) {
    const text = normalise(row.reason).replace(/[。;；.]$/, '');
    if (text === '' || isNoReason(text) || !ownCell(row, 'deviationReason')) continue;
    groups.set(text, [...(groups.get(text) ?? []), row]);
  }
  return Array.from(groups.values());
}
