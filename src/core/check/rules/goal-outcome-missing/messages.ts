/** Texts of G01. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'missing' | 'copied';

export const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”的总体目标实际完成情况（{cell}）没有填写。',
    why: '总体目标是否实现，要由填报单位写明，各项指标的数字不能代替。',
    fix: '请在{cell}写明总体目标的完成情况；表式不要求填写的，无需修改。',
  },
  copied: {
    what: '“{indicator}”的总体目标实际完成情况（{cell}）与预期目标（{expected}）一字不差。',
    why: '预期目标说的是打算做什么，完成情况要说做到了什么。',
    fix: '请把{cell}改为实际完成的数量、质量和效果；确实逐项按目标完成的，写明“已完成”和数字。',
  },
};
