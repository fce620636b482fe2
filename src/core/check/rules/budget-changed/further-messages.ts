/** X04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Opening budget differs from the approved amount',
  basis: [{ text: '自评表的年初预算数即目标表批复的年度资金', certainty: 'own' }],
  'en-US': {
    differs: {
      what: '“{indicator}” ({cell}) is {stated}; {approved} was approved ({approvedCell}).',
      why: 'The opening budget is the approved amount; changes belong to the annual budget.',
      fix: 'Enter the approved amount, or accept this finding and say why it differs.',
    },
  },
  letters: {
    differs: {
      list: null,
      letter: { fix: '请把年初预算数改为批复的金额；批复数有误的，请书面说明。' },
    },
  },
};
