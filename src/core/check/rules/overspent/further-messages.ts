/** F05 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Spending above budget',
  basis: [
    { text: '预算支出不得超过调整后的全年预算数，超出的须先调整预算', certainty: 'unverified' },
  ],
  'en-US': {
    overspent: {
      what: 'Spending {executed}{unit} of “{indicator}” ({cell}) exceeds the annual budget {budget}{unit} by {excess}{unit}.',
      why: 'Spending must stay within the adjusted budget.',
      fix: 'Check both amounts; if the budget was adjusted, state the adjusted one.',
    },
  },
  letters: {
    overspent: { list: null, letter: null },
  },
};
