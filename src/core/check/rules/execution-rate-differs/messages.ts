/** Texts of F01. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'differs' | 'cutOff';

export const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）的执行率填写{rate}，按表中数字应为{computed}。',
    why: '执行率 = 全年执行数{executed} ÷ 全年预算数{budget}。',
    fix: '请核对预算数和执行数；都无误时把{cell}改为{computed}。',
  },
  cutOff: {
    what: '“{indicator}”（{cell}）的执行率填写{rate}，四舍五入应为{computed}。',
    why: '执行率 = 全年执行数{executed} ÷ 全年预算数{budget}，末位之后的数是直接去掉的。',
    fix: '本单位规定去尾的，无需修改；否则请把{cell}改为{computed}。',
  },
};
