/** Texts of F07. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'gap' | 'unspent';

export const messages: MessageTexts<MessageId> = {
  gap: {
    what: '“{indicator}”的执行率只有{execution}（{cell}），各项指标却得到分值的{indicators}。',
    why: '钱没有花完而任务几乎全部完成，核查时会问预算是否偏高、指标是否偏低。',
    fix: '请核对执行数和各行得分；都无误时，请写明资金结余的原因。',
  },
  unspent: {
    what: '“{indicator}”的执行率只有{execution}（{cell}），还有{unspent}的预算没有执行。',
    why: '结余超过两成时，核查会要求说明原因。',
    fix: '请核对执行数；无误时，请写明资金结余的原因。',
  },
};
