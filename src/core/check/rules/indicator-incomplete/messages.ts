/** Texts of T05. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'targetMissing' | 'nameMissing';

export const messages: MessageTexts<MessageId> = {
  targetMissing: {
    what: '“{indicator}”没有填写指标值（{cell}）。',
    why: '没有指标值，就无从判断是否完成。',
    fix: '请按批复的绩效目标填写指标值。',
  },
  nameMissing: {
    what: '{indicator}没有名称（{cell}），却有指标值“{target}”。',
    why: '没有名称，不知道考核的是什么。',
    fix: '请填写三级指标名称；多余的内容请清空。',
  },
};
