/** A09: actual and target differ by a step between units, so a slip is likelier than such a result. */
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';

export type MessageId = 'stepApart';

const messages: MessageTexts<MessageId> = {
  stepApart: {
    what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，指标值是“{target}”，相差成百上千倍。',
    why: '很可能是单位或小数点写错了，核对之前不判断是否完成。',
    fix: '请核对两处的数字和单位；写错的请更正，没有写错的请写明原因。',
  },
};

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
