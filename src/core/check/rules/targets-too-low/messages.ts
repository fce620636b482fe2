/** Texts of P01. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'exceeded';

export const messages: MessageTexts<MessageId> = {
  exceeded: {
    what: '“{indicator}”自{cell}起的{count}项定量指标全部超过指标值20%以上（{places}）。',
    why: '全部大幅超过，可能是指标值设定偏低。',
    fix: '请核对完成值；无误的，编制下一年度目标时请提高指标值。',
  },
};
