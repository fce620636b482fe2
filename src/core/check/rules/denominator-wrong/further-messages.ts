/** F04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Execution rate uses the opening budget',
  basis: [
    { text: '自评表式：执行率的分母是全年预算数（调整后），不是年初预算数', certainty: 'seen' },
  ],
  'en-US': {
    openingBudget: {
      what: 'The execution rate {rate} of “{indicator}” ({cell}) was divided by the opening budget {opening}.',
      why: 'The annual budget is the denominator: {executed} ÷ {budget} = {computed}.',
      fix: 'Change {cell} to {computed}, or correct the annual budget first if that is wrong.',
    },
  },
  letters: {
    openingBudget: { list: null, letter: null },
  },
};
