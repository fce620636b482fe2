/** W03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Full marks are zero',
  basis: [{ text: '批复的指标均应参与评分，分值大于 0', certainty: 'label' }],
  'en-US': {
    zero: {
      what: 'The full marks of “{indicator}” ({cell}) are 0.',
      why: 'Such an indicator never changes the total, so it is not evaluated at all.',
      fix: 'Enter the approved full marks in {cell} and adjust other rows so that the sum stays right.',
    },
  },
  letters: {
    zero: {
      list: {
        what: '下列指标的分值是0',
        item: '{cell} “{indicator}”',
        fix: '请按批复的分值填写，并相应调整其他行，使合计仍为满分。',
      },
      letter: null,
    },
  },
};
