/** Texts of S08. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'score' | 'weight' | 'typedAsText';

export const messages: MessageTexts<MessageId> = {
  score: {
    what: '“{indicator}”（{cell}）的得分填的是“{text}”，不是数字。',
    why: '得分不是数字，无法核对，也无法计入总分。',
    fix: '请在{cell}只填数字；没有得分的填0。',
  },
  weight: {
    what: '“{indicator}”（{cell}）的分值填的是“{text}”，不是数字。',
    why: '分值不是数字，这一行无法评分，分值合计也会少算。',
    fix: '请在{cell}只填数字，与批复的分值一致。',
  },
  typedAsText: {
    what: '“{indicator}”（{cell}）填的是文字“{text}”，不是数字。',
    why: 'Excel 求和时会跳过文字，合计就少算了这一格。',
    fix: '请在{cell}只填数字{number}，单位写在表头。',
  },
};
