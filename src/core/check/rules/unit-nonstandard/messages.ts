/** Texts of V04. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'loose';

export const messages: MessageTexts<MessageId> = {
  loose: {
    what: '“{indicator}”的指标值（{cell}）“{target}”中，单位“{unit}”写法不规范。',
    why: '同一单位有几种写法，汇总和系统导入时会对不上。',
    fix: '请把“{unit}”改为“{standard}”。',
  },
};
