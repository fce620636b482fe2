/** A08 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Rate outside 0–100%',
  basis: [{ text: '部分占总体的比率不会小于 0%，也不会超过 100%', certainty: 'seen' }],
  'en-US': {
    above: {
      what: 'The actual value of “{indicator}” ({cell}) is “{actual}”, above 100%.',
      why: 'A share of a whole cannot exceed 100%.',
      fix: 'Check numerator, denominator and decimal point, and correct {cell}.',
    },
    below: {
      what: 'The actual value of “{indicator}” ({cell}) is “{actual}”, below 0%.',
      why: 'A share of a whole cannot be negative.',
      fix: 'Check numerator, denominator and sign, and correct {cell}.',
    },
  },
  letters: {
    above: {
      list: {
        what: '下列指标的实际完成值超过100%',
        item: '{cell} “{indicator}”（“{actual}”）',
        fix: '请核对分子、分母和小数点后更正。',
      },
      letter: null,
    },
    below: {
      list: {
        what: '下列指标的实际完成值小于0%',
        item: '{cell} “{indicator}”（“{actual}”）',
        fix: '请核对分子、分母和正负号后更正。',
      },
      letter: null,
    },
  },
};
