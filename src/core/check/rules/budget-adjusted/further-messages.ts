/** F06 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Large budget change without explanation',
  basis: [{ text: '全年预算数与年初预算数相差较大的，核查时会要求说明调整依据', certainty: 'own' }],
  'en-US': {
    increased: {
      what: 'The annual budget {budget}{unit} of “{indicator}” ({cell}) is {change} above the opening budget {opening}{unit}, without explanation.',
      why: 'Reviewers ask for the ground of a large change; targets should follow it.',
      fix: 'Check both amounts; if funds were added, say why in the reasons or results.',
    },
    reduced: {
      what: 'The annual budget {budget}{unit} of “{indicator}” ({cell}) is {change} below the opening budget {opening}{unit}, without explanation.',
      why: 'Reviewers ask for the ground of a large change; targets should follow it.',
      fix: 'Check both amounts; if funds were cut, say why in the reasons or results.',
    },
  },
  letters: {
    increased: { list: null, letter: null },
    reduced: { list: null, letter: null },
  },
};
