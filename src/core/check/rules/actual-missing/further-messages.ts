/** A01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Actual value missing',
  basis: [
    {
      text: '自评表式：有分值的指标须填全年实际完成值，才能与指标值比较并评分',
      certainty: 'seen',
    },
  ],
  'en-US': {
    blank: {
      what: '“{indicator}” ({cell}) has no actual value; its target is “{target}”.',
      why: 'Without an actual value the row cannot be compared or scored.',
      fix: 'Enter the result of the year in {cell}; enter 0 and a reason if nothing was done.',
    },
    mark: {
      what: 'The actual value of “{indicator}” ({cell}) is only “{text}”; its target is “{target}”.',
      why: 'A mark is no value and cannot be compared with the target.',
      fix: 'Enter the result of the year in {cell}; enter 0 and a reason if nothing was done.',
    },
    errorValue: {
      what: 'The actual value of “{indicator}” ({cell}) is the error “{text}”; its target is “{target}”.',
      why: 'Excel found no result, so nothing can be compared.',
      fix: 'Correct the formula in {cell}, or enter the result of the year.',
    },
    formUnfilled: {
      what: 'None of the {rows} indicators of this form has an entry under “{indicator}” ({cell}) yet.',
      why: 'Before that, nothing can be judged or scored.',
      fix: 'Fill in the rows below {cell}, then check again.',
    },
  },
  letters: {
    blank: {
      list: {
        what: '下列指标没有填写实际完成值',
        item: '{cell} “{indicator}”（指标值“{target}”）',
        fix: '请填写全年实际完成值；没有开展的填0并说明原因。',
      },
      letter: null,
    },
    mark: {
      list: {
        what: '下列指标没有填写实际完成值',
        item: '{cell} “{indicator}”（只填了“{text}”）',
        fix: '请填写全年实际完成值；没有开展的填0并说明原因。',
      },
      letter: null,
    },
    errorValue: {
      list: {
        what: '下列指标的实际完成值是错误值',
        item: '{cell} “{indicator}”（“{text}”）',
        fix: '请更正公式，或直接填写全年实际完成值。',
      },
      letter: null,
    },
    formUnfilled: { list: null, letter: null },
  },
};
