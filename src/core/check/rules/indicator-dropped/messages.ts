/** Texts of X02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'dropped';

export const messages: MessageTexts<MessageId> = {
  dropped: {
    what: '自评表（{cell}起）中没有批复的指标“{indicator}”（{approvedCell}，指标值“{approved}”）。',
    why: '批复的绩效指标应当全部自评。',
    fix: '请在自评表中补上这项指标；已批准取消的，请接受本条并写明依据。',
  },
};
