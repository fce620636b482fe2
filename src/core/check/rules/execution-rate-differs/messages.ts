/** Texts of F01. */
import type { MessageTable } from '../../contract';

export type MessageId = 'differs' | 'cutOff';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    differs: {
      what: '“{indicator}”（{cell}）的执行率填写{rate}，按表中数字应为{computed}。',
      why: '执行率 = 全年执行数{executed} ÷ 全年预算数{budget}。',
      fix: '请核对预算数和执行数；都无误时把{cell}改为{computed}。',
      list: null,
      letter: null,
    },
    cutOff: {
      what: '“{indicator}”（{cell}）的执行率填写{rate}，四舍五入应为{computed}。',
      why: '执行率 = 全年执行数{executed} ÷ 全年预算数{budget}，末位之后的数是直接去掉的。',
      fix: '本单位规定去尾的，无需修改；否则请把{cell}改为{computed}。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    cutOff: {
      what: 'The execution rate of “{indicator}” ({cell}) is stated as {rate}; rounded it is {computed}.',
      why: 'Rate = spending {executed} ÷ annual budget {budget}; the further decimals were cut off.',
      fix: 'Nothing to do if rates are cut off where you work; else change {cell} to {computed}.',
    },
    differs: {
      what: 'The execution rate of “{indicator}” ({cell}) is stated as {rate}; the amounts give {computed}.',
      why: 'Rate = spending {executed} ÷ annual budget {budget}.',
      fix: 'Check both amounts; if they are right, change {cell} to {computed}.',
    },
  },
};
