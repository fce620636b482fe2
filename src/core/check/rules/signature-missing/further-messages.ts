/** G05 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Persons or date not filled in',
  basis: [{ text: '表式印有负责人、填报人、填报日期的，应填写完整', certainty: 'seen' }],
  'en-US': {
    missing: {
      what: '“{indicator}” ({cell}) is blank.',
      why: 'The form has a place for it; reviewers need to know whom to ask.',
      fix: 'Fill it in; nothing to do where it is written by hand on the printed form.',
    },
    several: {
      what: '“{indicator}” ({cell}) and others, {count} in all, are blank: {places}.',
      why: 'The form has places for them; reviewers need to know whom to ask.',
      fix: 'Fill them in; nothing to do where they are written by hand on the printed form.',
    },
  },
  letters: {
    missing: { list: null, letter: null },
    several: { list: null, letter: null },
  },
};
