/** Texts of F01. */
import type { MessageTable } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    differs: {
      what: '“{indicator}”（{cell}）的执行率填写{rate}，按表中数字应为{computed}。',
      why: '执行率 = 全年执行数{executed} ÷ 全年预算数{budget}。',
      fix: '请核对预算数和执行数；都无误时把{cell}改为{computed}。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    differs: {
      what: 'The execution rate of “{indicator}” ({cell}) is stated as {rate}; the amounts give {computed}.',
      why: 'Rate = spending {executed} ÷ annual budget {budget}.',
      fix: 'Check both amounts; if they are right, change {cell} to {computed}.',
    },
  },
};
