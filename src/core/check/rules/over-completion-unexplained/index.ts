/** D02: far more was achieved than planned, and nothing says why. */
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { percentText } from '../../../value/exact-number';
import { rowFinding } from '../../reading/findings-on-form';
import { lacksReason } from '../../reading/reason-state';

export type MessageId = 'exceeded' | 'withoutRatio';

const messages: MessageTexts<MessageId> = {
  exceeded: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，完成率{completion}，没有说明原因。',
    why: '完成率达到{flag}的，应分析是指标值定低了，还是情况有变化。',
    fix: '请在{cell}写明超额的原因，以及下一年指标值如何调整。',
  },
  withoutRatio: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，超出较多，没有说明原因。',
    why: '实际大大超过指标值的，应分析是指标值定低了，还是情况有变化。',
    fix: '请在{cell}写明超额的原因，以及下一年指标值如何调整。',
  },
};

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
