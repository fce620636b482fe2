/** S08 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Full marks or score not a number',
  basis: [{ text: '分值、得分须为数字，才能汇总为总分', certainty: 'own' }],
  'en-US': {
    typedAsText: {
      what: '“{indicator}” ({cell}) holds the text “{text}”, not a number.',
      why: 'Excel leaves texts out of sums, so the total falls short.',
      fix: 'Enter the number {number} alone in {cell}; the unit belongs in the header.',
    },
    score: {
      what: 'The score of “{indicator}” ({cell}) is “{text}”, not a number.',
      why: 'It cannot be checked or added to the total.',
      fix: 'Enter a plain number in {cell}; 0 if nothing was scored.',
    },
    weight: {
      what: 'The full marks of “{indicator}” ({cell}) are “{text}”, not a number.',
      why: 'The row cannot be scored and is missing from the sum.',
      fix: 'Enter a plain number in {cell}, as approved.',
    },
  },
  letters: {
    score: {
      list: {
        what: '下列指标的得分不是数字',
        item: '{cell} “{indicator}”（“{text}”）',
        fix: '请只填数字；没有得分的填0。',
      },
      letter: null,
    },
    weight: {
      list: {
        what: '下列指标的分值不是数字',
        item: '{cell} “{indicator}”（“{text}”）',
        fix: '请只填数字，与批复的分值一致。',
      },
      letter: null,
    },
    typedAsText: {
      list: {
        what: '下列各格的分数是文字，Excel 求和时会跳过',
        item: '{cell} “{indicator}”（“{text}”）',
        fix: '请只填数字，单位写在表头。',
      },
      letter: null,
    },
  },
};
