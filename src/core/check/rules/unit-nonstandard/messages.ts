/** Texts of V04. */
import type { MessageTable } from '../../contract';

export type MessageId = 'loose';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    loose: {
      what: '“{indicator}”的指标值（{cell}）“{target}”中，单位“{unit}”写法不规范。',
      why: '同一单位有几种写法，汇总和系统导入时会对不上。',
      fix: '请把“{unit}”改为“{standard}”。',
      list: {
        what: '下列指标值的单位“{unit}”写法不规范',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请把“{unit}”改为“{standard}”。',
      },
      letter: null,
    },
  },
  'en-US': {
    loose: {
      what: 'In the target of “{indicator}” ({cell}), “{target}”, the unit “{unit}” is loosely written.',
      why: 'Several spellings of one unit do not add up in summaries and imports.',
      fix: 'Change “{unit}” to “{standard}”.',
    },
  },
};
