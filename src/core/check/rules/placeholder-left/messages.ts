/** Texts of T04. */
import type { MessageTable } from '../../contract';

export type MessageId = 'left' | 'nameLeft';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    left: {
      what: '“{indicator}”一行的{cell}还是模板内容“{text}”，没有替换。',
      why: '占位内容会被当成真实指标统计，导入系统时会被退回。',
      fix: '请填写实际内容；这一行用不到的，请清空整行。',
      list: {
        what: '下列各处还是模板内容，没有替换',
        item: '{cell} “{indicator}”一行填“{text}”',
        fix: '请填写实际内容；用不到的行，请清空整行。',
      },
      letter: null,
    },
    nameLeft: {
      what: '指标名称（{cell}）还是模板内容“{indicator}”，没有替换。',
      why: '占位内容会被当成真实指标统计，导入系统时会被退回。',
      fix: '请填写实际内容；这一行用不到的，请清空整行。',
      list: {
        what: '下列各处还是模板内容，没有替换',
        item: '{cell} “{indicator}”',
        fix: '请填写实际内容；用不到的行，请清空整行。',
      },
      letter: null,
    },
  },
  'en-US': {
    left: {
      what: 'In the row of “{indicator}”, {cell} still holds the placeholder “{text}”.',
      why: 'Placeholders are counted as indicators and refused on import.',
      fix: 'Fill in the content, or clear the whole row if it is not needed.',
    },
    nameLeft: {
      what: 'The name of an indicator ({cell}) still is the placeholder “{indicator}”.',
      why: 'Placeholders are counted as indicators and refused on import.',
      fix: 'Fill in the content, or clear the whole row if it is not needed.',
    },
  },
};
