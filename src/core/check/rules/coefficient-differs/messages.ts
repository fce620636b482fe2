/** Texts of S09. */
import type { MessageTable } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    differs: {
      what: '“{indicator}”得分{given}（{cell}），而分值{weight} × 得分系数{coefficient} = {due}。',
      why: '这张表的得分等于分值乘以得分系数。',
      fix: '请核对分值、得分系数和得分，改正不一致的一项。',
      list: {
        what: '下列指标的得分不等于分值乘以得分系数',
        item: '{cell} “{indicator}”（得分{given}，分值{weight} × {coefficient} = {due}）',
        fix: '请核对分值、得分系数和得分，改正不一致的一项。',
      },
      letter: null,
    },
  },
  'en-US': {
    differs: {
      what: '“{indicator}” scores {given} ({cell}), but full marks {weight} × coefficient {coefficient} = {due}.',
      why: 'On this form a score is the full marks times the coefficient.',
      fix: 'Check full marks, coefficient and score, and correct the one that is wrong.',
    },
  },
};
