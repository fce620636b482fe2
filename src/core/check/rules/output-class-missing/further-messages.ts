/** T09 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from './messages';

export const furtherMessages: FurtherMessages<MessageId> = {
  'en-US': {
    missing: {
      what: 'The outputs of “{indicator}” (header {cell}) have no {classes}.',
      why: 'Outputs are usually planned by quantity, quality and time; reviewers ask for what is missing.',
      fix: 'Consider adding one; where it does not suit the project, leave it out.',
    },
  },
  letters: {
    missing: { list: null, letter: null },
  },
};
