/** A07: the target asks for several things, the actual value answers some of them. */
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { unansweredParts } from './unanswered-parts';

export type MessageId = 'unanswered';

const messages: MessageTexts<MessageId> = {
  unanswered: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值“{actual}”没有说到“{parts}”。',
    why: '指标值有几项要求，逐项说明才能判断是否完成。',
    fix: '请在{cell}补上“{parts}”的完成情况。',
  },
};

export const actualIncomplete: FormCheck<MessageId> = {
  meta: {
    code: 'A07',
    slug: 'actual-incomplete',
    title: '完成值只答了一部分',
    scope: 'row',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      const { target, actual, comparison } = row;
      if (!actual || !comparison) continue;
      if (comparison.verdict === 'met' || comparison.verdict === 'exceeded') continue;
      const parts = unansweredParts(target, actual);
      if (parts.length === 0) continue;
      findings.push(
        rowFinding(assessed.form, row, ['actual', 'target'], {
          messageId: 'unanswered',
          data: { target: target.text, actual: actual.text, parts: parts.join('、') },
        }),
      );
    }
    return findings;
  },
};
