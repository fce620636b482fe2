/** Texts of A07. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'unanswered';

export const messages: MessageTexts<MessageId> = {
  unanswered: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值“{actual}”没有说到“{parts}”。',
    why: '指标值有几项要求，逐项说明才能判断是否完成。',
    fix: '请在{cell}补上“{parts}”的完成情况。',
  },
};
