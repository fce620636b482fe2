/** Texts of W03. */
import type { MessageTable } from '../../contract';

export type MessageId = 'zero';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    zero: {
      what: '“{indicator}”（{cell}）的分值是0。',
      why: '分值为0的指标完成与否都不影响总分，等于没有评价。',
      fix: '请按批复的分值填写{cell}，并相应调整其他行，使合计仍为满分。',
      list: {
        what: '下列指标的分值是0',
        item: '{cell} “{indicator}”',
        fix: '请按批复的分值填写，并相应调整其他行，使合计仍为满分。',
      },
      letter: null,
    },
  },
  'en-US': {
    zero: {
      what: 'The full marks of “{indicator}” ({cell}) are 0.',
      why: 'Such an indicator never changes the total, so it is not evaluated at all.',
      fix: 'Enter the approved full marks in {cell} and adjust other rows so that the sum stays right.',
    },
  },
};
