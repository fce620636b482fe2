/** S09 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Score is not weight times coefficient',
  basis: [{ text: '部门整体自评表（重庆）：指标得分 = 指标权重 × 得分系数', certainty: 'seen' }],
  'en-US': {
    differs: {
      what: '“{indicator}” scores {given} ({cell}), but full marks {weight} × coefficient {coefficient} = {due}.',
      why: 'On this form a score is the full marks times the coefficient.',
      fix: 'Check full marks, coefficient and score, and correct the one that is wrong.',
    },
  },
  letters: {
    differs: {
      list: {
        what: '下列指标的得分不等于分值乘以得分系数',
        item: '{cell} “{indicator}”（得分{given}，分值{weight} × {coefficient} = {due}）',
        fix: '请核对分值、得分系数和得分，改正不一致的一项。',
      },
      letter: null,
    },
  },
};
