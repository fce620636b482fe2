/** V09 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Target is a vague word',
  basis: [
    {
      text: '财预〔2015〕88号：指标值应清晰可衡量，不用难以评判的表述',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    vague: {
      what: 'The target of “{indicator}” ({cell}) only says “{target}”.',
      why: 'Whether a vague word is met is anybody’s opinion.',
      fix: 'Write a number where possible, or else a result that can be verified.',
    },
  },
  letters: {
    vague: {
      list: {
        what: '下列指标值看不出做到什么程度',
        item: '{cell} “{indicator}”（只写“{target}”）',
        fix: '能量化的请写数值；不能量化的，请写明可以核对的结果。',
      },
      letter: null,
    },
  },
};
