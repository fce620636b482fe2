/** Texts of W04. */
import type { MessageTable } from '../../contract';

export type MessageId = 'blank' | 'allBlank';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    blank: {
      what: '“{indicator}”（{cell}）没有填写分值。',
      why: '没有分值就不能评分，分值合计也会少算。',
      fix: '请在{cell}填写批复的分值。',
      list: {
        what: '下列指标没有填写分值',
        item: '{cell} “{indicator}”',
        fix: '请填写批复的分值。',
      },
      letter: null,
    },
    allBlank: {
      what: '本表{rows}项指标的“{indicator}”都没有填写（{cell}起）。',
      why: '没有分值就不能评分。',
      fix: '请在{cell}下方逐项填写批复的分值，合计应为满分。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    blank: {
      what: '“{indicator}” ({cell}) has no full marks.',
      why: 'Without them the row cannot be scored and the sum falls short.',
      fix: 'Enter the approved full marks in {cell}.',
    },
    allBlank: {
      what: 'None of the {rows} indicators has an entry under “{indicator}” ({cell}).',
      why: 'Without full marks nothing can be scored.',
      fix: 'Enter the approved full marks below {cell}.',
    },
  },
};
