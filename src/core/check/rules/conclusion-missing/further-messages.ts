/** G03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Conclusion, problems or measures not written',
  basis: [
    { text: '自评表设有评价结论、存在问题、改进措施各栏的，应逐栏填写', certainty: 'unverified' },
  ],
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
