/** Texts of W04. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'blank' | 'allBlank';

export const messages: MessageTexts<MessageId> = {
  blank: {
    what: '“{indicator}”（{cell}）没有填写分值。',
    why: '没有分值就不能评分，分值合计也会少算。',
    fix: '请在{cell}填写批复的分值。',
  },
  allBlank: {
    what: '本表{rows}项指标的“{indicator}”都没有填写（{cell}起）。',
    why: '没有分值就不能评分。',
    fix: '请在{cell}下方逐项填写批复的分值，合计应为满分。',
  },
};
