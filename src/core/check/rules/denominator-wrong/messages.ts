/** Texts of F04. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'openingBudget';

export const messages: MessageTexts<MessageId> = {
  openingBudget: {
    what: '“{indicator}”（{cell}）的执行率{rate}是用年初预算数{opening}算的。',
    why: '分母应为全年预算数：{executed} ÷ {budget} = {computed}。',
    fix: '请把{cell}改为{computed}；全年预算数填错的，请先更正。',
  },
};
