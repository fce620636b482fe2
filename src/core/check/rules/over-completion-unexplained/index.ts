/** D02: far more was achieved than planned, and nothing says why. */
import type { Finding, FormCheck } from '../../contract';
import { percentText } from '../../../value/exact-number';
import { rowFinding } from '../../reading/findings-on-form';
import { lacksReason } from '../../reading/reason-state';
import { messages, type MessageId } from './messages';

export const overCompletionUnexplained: FormCheck<MessageId> = {
  meta: {
    code: 'D02',
    slug: 'over-completion-unexplained',
    title: '超额完成未说明',
    scope: 'row',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'none',
    answeredByRow: true,
    unfinished: 'explain',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      const { comparison } = row;
      if (comparison?.verdict !== 'exceeded' || !lacksReason(row, assessed)) continue;
      const { completion } = comparison;
      findings.push(
        rowFinding(assessed.form, row, ['deviationReason', 'actual', 'target'], {
          messageId: completion === null ? 'withoutRatio' : 'exceeded',
          data: {
            target: row.target.text,
            actual: row.actual?.text ?? '',
            ...(completion !== null && {
              completion: percentText(completion, 1),
              flag: percentText(policy.over.flagAt, 1),
            }),
          },
        }),
      );
    }
    return findings;
  },
};
