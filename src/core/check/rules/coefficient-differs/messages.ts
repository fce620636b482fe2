/** Texts of S09. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”得分{given}（{cell}），而分值{weight} × 得分系数{coefficient} = {due}。',
    why: '这张表的得分等于分值乘以得分系数。',
    fix: '请核对分值、得分系数和得分，改正不一致的一项。',
  },
};
