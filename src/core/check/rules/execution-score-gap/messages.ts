/** Texts of F07. */
import type { MessageTable } from '../../contract';

export type MessageId = 'gap' | 'unspent';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    gap: {
      what: '“{indicator}”的执行率只有{execution}（{cell}），各项指标却得到分值的{indicators}。',
      why: '钱没有花完而任务几乎全部完成，核查时会问预算是否偏高、指标是否偏低。',
      fix: '请核对执行数和各行得分；都无误时，请写明资金结余的原因。',
      list: null,
      letter: null,
    },
    unspent: {
      what: '“{indicator}”的执行率只有{execution}（{cell}），还有{unspent}的预算没有执行。',
      why: '结余超过两成时，核查会要求说明原因。',
      fix: '请核对执行数；无误时，请写明资金结余的原因。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    gap: {
      what: 'Only {execution} of “{indicator}” was spent ({cell}), but the indicators reach {indicators} of their full marks.',
      why: 'Reviewers will ask whether the budget was too high or the targets too low.',
      fix: 'Check spending and scores; if they are right, say why money was left.',
    },
    unspent: {
      what: 'Only {execution} of “{indicator}” was spent ({cell}); {unspent} of the budget is left.',
      why: 'Reviewers ask for the reason when so much is left.',
      fix: 'Check spending; if it is right, say why money was left.',
    },
  },
};
