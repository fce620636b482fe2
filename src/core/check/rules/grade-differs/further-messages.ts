/** S07 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from './messages';

export const furtherMessages: FurtherMessages<MessageId> = {
  'en-US': {
    differs: {
      what: '“{indicator}” ({cell}) is “{grade}”, but a total of {total} earns “{right}”.',
      why: 'The grade follows from the total by the limits of the chosen policy.',
      fix: 'Check the total, then change {cell} to “{right}”.',
    },
  },
  letters: {
    differs: { list: null, letter: null },
  },
};
