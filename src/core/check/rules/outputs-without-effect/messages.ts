/** Texts of P02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'weak';

export const messages: MessageTexts<MessageId> = {
  weak: {
    what: '“{indicator}”的{count}项产出指标全部满分，效益和满意度指标（自{cell}起）却只得到分值的{share}，失分的是{places}。',
    why: '产出都完成了，效果却不明显，审核时会问产出的质量和指标是否合适。',
    fix: '请核对各项得分；无误的，请在存在问题中分析原因。',
  },
};
