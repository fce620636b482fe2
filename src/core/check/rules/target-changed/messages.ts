/** Texts of X01. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'changed';

export const messages: MessageTexts<MessageId> = {
  changed: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，批复的是“{approved}”（{approvedCell}）。',
    why: '自评应对照批复的绩效目标，不能自行调整指标值。',
    fix: '请改回批复的指标值；经批准调整过的，请附上调整批复并接受本条。',
  },
};
