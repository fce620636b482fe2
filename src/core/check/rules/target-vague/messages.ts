/** Texts of V09. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'vague';

export const messages: MessageTexts<MessageId> = {
  vague: {
    what: '“{indicator}”的指标值（{cell}）只写“{target}”，看不出做到什么程度。',
    why: '笼统的词难以判断是否完成，自评和复核容易各说各话。',
    fix: '能量化的请写数值；不能量化的，请写明可以核对的结果。',
  },
};
