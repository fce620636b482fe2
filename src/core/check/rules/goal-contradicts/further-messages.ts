/** G02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Goal against the indicators',
  basis: [{ text: '总体目标及其完成情况应与各项绩效指标相符', certainty: 'own' }],
  'en-US': {
    allDone: {
      what: 'The outcome of the goal of “{indicator}” ({cell}) says “{words}”, yet {count} indicators missed their targets ({places}).',
      why: 'The outcome is to agree with the indicators.',
      fix: 'Check {cell} and the values of these indicators, and say what was not reached.',
    },
    targetNumber: {
      what: 'The target of “{indicator}” ({cell}) is “{value}”; the goal ({place}) says “{quote}”.',
      why: 'Goal and indicator speak of one thing and are to give one number.',
      fix: 'Check and make both agree; where they mean different things, say so in words.',
    },
    actualNumber: {
      what: 'The result of “{indicator}” ({cell}) is “{value}”; the outcome of the goal ({place}) says “{quote}”.',
      why: 'Both speak of one thing and are to give one number.',
      fix: 'Check and make both agree; where they mean different things, say so in words.',
    },
  },
  letters: {
    allDone: { list: null, letter: null },
    targetNumber: { list: null, letter: null },
    actualNumber: { list: null, letter: null },
  },
};
