/** G04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from './messages';

export const furtherMessages: FurtherMessages<MessageId> = {
  'en-US': {
    noProblems: {
      what: '“{indicator}” ({cell}) says “{words}”, yet {count} indicators missed their targets or lost points ({places}).',
      why: 'Points are lost for a reason, and the reason is a problem.',
      fix: 'State in {cell} what these indicators lost points for, or explain it in their reasons.',
    },
    noMeasures: {
      what: 'Problems are stated, yet “{indicator}” ({cell}) has no measure.',
      why: 'Every problem asks for a measure.',
      fix: 'State in {cell} what is done about these problems.',
    },
    totalDiffers: {
      what: '“{indicator}” ({cell}) says “{words}”; the total of the form ({place}) is {total}.',
      why: 'The conclusion quotes the total of the form.',
      fix: 'Check the total and write the same number in both places.',
    },
  },
  letters: {
    noProblems: { list: null, letter: null },
    noMeasures: { list: null, letter: null },
    totalDiffers: { list: null, letter: null },
  },
};
