/** W04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Full marks missing',
  basis: [{ text: '自评表式：每项指标须有分值，才能计算得分', certainty: 'seen' }],
  'en-US': {
    blank: {
      what: '“{indicator}” ({cell}) has no full marks.',
      why: 'Without them the row cannot be scored and the sum falls short.',
      fix: 'Enter the approved full marks in {cell}.',
    },
    allBlank: {
      what: 'None of the {rows} indicators has an entry under “{indicator}” ({cell}).',
      why: 'Without full marks nothing can be scored.',
      fix: 'Enter the approved full marks below {cell}.',
    },
  },
  letters: {
    blank: {
      list: {
        what: '下列指标没有填写分值',
        item: '{cell} “{indicator}”',
        fix: '请填写批复的分值。',
      },
      letter: null,
    },
    allBlank: { list: null, letter: null },
  },
};
