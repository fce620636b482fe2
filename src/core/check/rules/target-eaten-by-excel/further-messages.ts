/** V12 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Target changed by Excel',
  basis: [{ text: 'Excel 把以“=”开头的内容当作公式，把“11月”“1-2”当作日期', certainty: 'seen' }],
  'en-US': {
    formula: {
      what: 'The target of “{indicator}” ({cell}) was typed as “{typed}”; Excel made it a formula, so the cell no longer holds this text.',
      why: 'In print and in summaries the sign is lost.',
      fix: 'Make it the text “{typed}”: format {cell} as text, then type it again.',
    },
    error: {
      what: 'The target of “{indicator}” ({cell}) was typed as “{typed}”; Excel shows “{target}”.',
      why: 'Words behind “=” are no formula, so Excel reports an error.',
      fix: 'Make it the text “{typed}”: format {cell} as text, then type it again.',
    },
    errorWithoutText: {
      what: 'The target of “{indicator}” ({cell}) shows “{target}”; what was typed is gone.',
      why: 'Excel took the input for a formula and did not keep it.',
      fix: 'Format the cell as text and type the approved target again.',
    },
    month: {
      what: 'Excel stored the target of “{indicator}” ({cell}), “{target}”, as a date.',
      why: 'The cell holds the first of a month; another format shows other words.',
      fix: 'Make it the text “{typed}”: format {cell} as text, then type it again.',
    },
    date: {
      what: 'Excel turned the target of “{indicator}” ({cell}) into the date “{target}”.',
      why: 'Inputs such as 1-2 or 10-11 become dates by themselves.',
      fix: 'Format the cell as text and type the approved target again.',
    },
  },
  letters: {
    formula: {
      list: {
        what: '下列指标值被 Excel 当成公式，打印出来与原来输入的不同',
        item: '{cell} “{indicator}”（应为“{typed}”）',
        fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
      },
      letter: { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
    },
    error: {
      list: {
        what: '下列指标值被 Excel 当成公式，显示为错误',
        item: '{cell} “{indicator}”（应为“{typed}”）',
        fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
      },
      letter: { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
    },
    errorWithoutText: {
      list: {
        what: '下列指标值显示为错误，看不到原来输入的内容',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
      },
      letter: null,
    },
    month: {
      list: {
        what: '下列指标值被 Excel 存成了日期',
        item: '{cell} “{indicator}”（应为“{typed}”）',
        fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
      },
      letter: { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
    },
    date: {
      list: {
        what: '下列指标值被 Excel 变成了日期',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
      },
      letter: null,
    },
  },
};
