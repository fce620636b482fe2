/** F02: the score of 执行率 is not what the policy gives. */
import type { FormCheck, MessageTexts } from '../../contract';
import { plainNumber } from '../../../value/exact-number';
import { isSameScore } from '../../../score/same-score';
import { fundsFinding } from '../../reading/findings-on-form';
import { proposedFill } from '../../reading/proposed-fill';

export type MessageId = 'differs';

const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）的执行率得分填写{score}分，按规则应得{computed}分。',
    why: '计算：{basis}。',
    fix: '请核对预算数、执行数和分值；都无误时把{cell}改为{computed}分。',
  },
};

export const executionScoreDiffers: FormCheck<MessageId> = {
  meta: {
    code: 'F02',
    slug: 'execution-score-differs',
    title: '执行率得分与规则不符',
    scope: 'form',
    severity: 'warning',
    appliesTo: 'isJudged',
    fix: 'review',
    options: {},
  },
  messages,
  check(context) {
    const { assessed, policy } = context;
    const { form, funds } = assessed;
    if (!funds) return [];
    const { given, score } = funds;
    if (given === null || score.computed === null) return [];
    if (isSameScore(given, score.computed, policy)) return [];
    return [
      fundsFinding(form, funds, ['score', 'weight', 'spending', 'annualBudget'], {
        messageId: 'differs',
        data: {
          score: plainNumber(given),
          computed: plainNumber(score.computed),
          basis: score.basis,
        },
        edits: proposedFill(context)(funds.row.cells.score),
      }),
    ];
  },
};
