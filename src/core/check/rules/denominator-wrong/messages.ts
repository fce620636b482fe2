/** Texts of F04. */
import type { MessageTable } from '../../contract';

export type MessageId = 'openingBudget';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    openingBudget: {
      what: '“{indicator}”（{cell}）的执行率{rate}是用年初预算数{opening}算的。',
      why: '分母应为全年预算数：{executed} ÷ {budget} = {computed}。',
      fix: '请把{cell}改为{computed}；全年预算数填错的，请先更正。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    openingBudget: {
      what: 'The execution rate {rate} of “{indicator}” ({cell}) was divided by the opening budget {opening}.',
      why: 'The annual budget is the denominator: {executed} ÷ {budget} = {computed}.',
      fix: 'Change {cell} to {computed}, or correct the annual budget first if that is wrong.',
    },
  },
};
