/** G03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from './messages';

export const furtherMessages: FurtherMessages<MessageId> = {
  'en-US': {
    missing: {
      what: '“{indicator}” ({cell}) is blank.',
      why: 'The form has a place for it; the unit states conclusion, problems and measures.',
      fix: 'Fill in {cell}; write 无 where there is nothing.',
    },
    prompt: {
      what: '“{indicator}” ({cell}) still holds the prompt: “{prompt}”.',
      why: 'A prompt says what to write; it is no content.',
      fix: 'Write what it asks for, and delete the prompt.',
    },
    tooLong: {
      what: '“{indicator}” ({cell}) has {length} characters; the form allows {limit}.',
      why: 'The form sets the limit.',
      fix: 'Shorten {cell} to {limit} characters.',
    },
  },
  letters: {
    missing: { list: null, letter: null },
    prompt: { list: null, letter: null },
    tooLong: { list: null, letter: null },
  },
};
