/** G08 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Satisfaction without a survey',
  basis: [{ text: '满意度应有问卷、测评等调查结果佐证', certainty: 'own' }],
  'en-US': {
    unnamed: {
      what: 'The evidence of “{indicator}” ({cell}) names no survey, and neither does the rest of the sheet.',
      why: 'A satisfaction rests on a survey; without one nobody knows where the number is from.',
      fix: 'State how and when how many people were asked, or attach the result.',
    },
  },
  letters: {
    unnamed: { list: null, letter: null },
  },
};
