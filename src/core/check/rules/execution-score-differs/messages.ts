/** Texts of F02. */
import type { MessageTable } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    differs: {
      what: '“{indicator}”（{cell}）的执行率得分填写{score}分，按规则应得{computed}分。',
      why: '计算：{basis}。',
      fix: '请核对预算数、执行数和分值；都无误时把{cell}改为{computed}分。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    differs: {
      what: 'The execution score of “{indicator}” ({cell}) is stated as {score}; the rule gives {computed}.',
      why: 'Calculation: {basis}.',
      fix: 'Check budget, spending and full marks; if they are right, change {cell} to {computed}.',
    },
  },
};
