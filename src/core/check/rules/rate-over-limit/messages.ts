/** Texts of A08. */
import type { MessageTable } from '../../contract';

export type MessageId = 'above' | 'below';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    above: {
      what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，超过100%。',
      why: '这类比率是部分占总体的比例，不会超过100%。',
      fix: '请核对分子、分母和小数点，更正{cell}。',
      list: {
        what: '下列指标的实际完成值超过100%',
        item: '{cell} “{indicator}”（“{actual}”）',
        fix: '请核对分子、分母和小数点后更正。',
      },
      letter: null,
    },
    below: {
      what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，小于0%。',
      why: '这类比率是部分占总体的比例，不会是负数。',
      fix: '请核对分子、分母和正负号，更正{cell}。',
      list: {
        what: '下列指标的实际完成值小于0%',
        item: '{cell} “{indicator}”（“{actual}”）',
        fix: '请核对分子、分母和正负号后更正。',
      },
      letter: null,
    },
  },
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
};
