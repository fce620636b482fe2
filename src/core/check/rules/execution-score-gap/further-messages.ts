/** F07 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from './messages';

export const furtherMessages: FurtherMessages<MessageId> = {
  'en-US': {
    gap: {
      what: 'Only {execution} of “{indicator}” was spent ({cell}), but the indicators reach {indicators} of their full marks.',
      why: 'Reviewers will ask whether the budget was too high or the targets too low.',
      fix: 'Check spending and scores; if they are right, say why money was left.',
    },
    unspent: {
      what: 'Only {execution} of “{indicator}” was spent ({cell}); {unspent} of the budget is left.',
      why: 'Reviewers ask for the reason when so much is left.',
      fix: 'Check spending; if it is right, say why money was left.',
    },
  },
  letters: {
    gap: { list: null, letter: null },
    unspent: { list: null, letter: null },
  },
};
