/** A04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Actual value is a limit',
  basis: [{ text: '完成值是已经发生的结果，应为确定的数值', certainty: 'own' }],
  'en-US': {
    limit: {
      what: 'The actual value of “{indicator}” ({cell}) is written as “{actual}”.',
      why: 'That is a limit; it does not say what was achieved.',
      fix: 'Enter the number that was reached in {cell}, without a comparison sign.',
    },
  },
  letters: {
    limit: {
      list: {
        what: '下列指标的实际完成值写成了指标值的样子',
        item: '{cell} “{indicator}”（“{actual}”）',
        fix: '请填写实际达到的数值，不带比较符号。',
      },
      letter: null,
    },
  },
};
