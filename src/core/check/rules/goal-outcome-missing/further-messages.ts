/** G01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Outcome of the goal not stated',
  basis: [
    {
      text: '项目支出绩效自评表：年度总体目标分预期目标和实际完成情况两栏',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    missing: {
      what: 'The outcome of the goal of “{indicator}” ({cell}) is blank.',
      why: 'Whether the goal was reached is to be stated; the numbers of the indicators do not say it.',
      fix: 'State the outcome in {cell}; nothing to do where the form does not ask for it.',
    },
    copied: {
      what: 'The outcome of the goal of “{indicator}” ({cell}) repeats the expected goal ({expected}) word for word.',
      why: 'The goal says what was planned; the outcome is to say what was reached.',
      fix: 'State in {cell} what was reached, with numbers.',
    },
  },
  letters: {
    missing: { list: null, letter: null },
    copied: { list: null, letter: null },
  },
};
