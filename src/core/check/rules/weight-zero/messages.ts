/** Texts of W03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'zero';

export const messages: MessageTexts<MessageId> = {
  zero: {
    what: '“{indicator}”（{cell}）的分值是0。',
    why: '分值为0的指标完成与否都不影响总分，等于没有评价。',
    fix: '请按批复的分值填写{cell}，并相应调整其他行，使合计仍为满分。',
  },
};
