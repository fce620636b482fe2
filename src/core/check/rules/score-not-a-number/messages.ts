/** Texts of S08. */
import type { MessageTable } from '../../contract';

export type MessageId = 'score' | 'weight' | 'typedAsText';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    score: {
      what: '“{indicator}”（{cell}）的得分填的是“{text}”，不是数字。',
      why: '得分不是数字，无法核对，也无法计入总分。',
      fix: '请在{cell}只填数字；没有得分的填0。',
      list: {
        what: '下列指标的得分不是数字',
        item: '{cell} “{indicator}”（“{text}”）',
        fix: '请只填数字；没有得分的填0。',
      },
      letter: null,
    },
    weight: {
      what: '“{indicator}”（{cell}）的分值填的是“{text}”，不是数字。',
      why: '分值不是数字，这一行无法评分，分值合计也会少算。',
      fix: '请在{cell}只填数字，与批复的分值一致。',
      list: {
        what: '下列指标的分值不是数字',
        item: '{cell} “{indicator}”（“{text}”）',
        fix: '请只填数字，与批复的分值一致。',
      },
      letter: null,
    },
    typedAsText: {
      what: '“{indicator}”（{cell}）填的是文字“{text}”，不是数字。',
      why: 'Excel 求和时会跳过文字，合计就少算了这一格。',
      fix: '请在{cell}只填数字{number}，单位写在表头。',
      list: {
        what: '下列各格的分数是文字，Excel 求和时会跳过',
        item: '{cell} “{indicator}”（“{text}”）',
        fix: '请只填数字，单位写在表头。',
      },
      letter: null,
    },
  },
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
};
