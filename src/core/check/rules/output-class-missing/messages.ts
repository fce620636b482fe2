/** Texts of T09. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'missing';

export const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”的产出指标（表头{cell}）没有{classes}。',
    why: '产出指标一般从数量、质量、时效几方面设置，缺一类时审核会问。',
    fix: '请考虑补上；项目确实不适用的，不必补。',
  },
};
