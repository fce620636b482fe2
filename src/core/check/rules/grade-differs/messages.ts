/** Texts of S07. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）填写“{grade}”，总分{total}分对应的等级是“{right}”。',
    why: '等级由总分按所选评分规则的分数线确定。',
    fix: '请先核对总分，再把{cell}改为“{right}”。',
  },
};
