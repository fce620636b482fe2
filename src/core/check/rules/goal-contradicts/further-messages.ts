/** G02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from './messages';

export const furtherMessages: FurtherMessages<MessageId> = {
  'en-US': {
    allDone: {
      what: 'The outcome of the goal of “{indicator}” ({cell}) says “{words}”, yet {count} indicators missed their targets ({places}).',
      why: 'The outcome is to agree with the indicators.',
      fix: 'Check {cell} and the values of these indicators, and say what was not reached.',
    },
  },
  letters: {
    allDone: { list: null, letter: null },
  },
};
