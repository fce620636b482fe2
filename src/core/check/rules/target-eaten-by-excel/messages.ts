/** Texts of V12. */
import type { MessageTable } from '../../contract';

export type MessageId = 'formula' | 'error' | 'errorWithoutText' | 'month' | 'date';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    formula: {
      what: '“{indicator}”的指标值（{cell}）输入了“{typed}”，被 Excel 当成公式，单元格里不再是这段文字。',
      why: '打印和汇总时等号会丢失，看不出原来的要求。',
      fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
      list: {
        what: '下列指标值被 Excel 当成公式，打印出来与原来输入的不同',
        item: '{cell} “{indicator}”（应为“{typed}”）',
        fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
      },
      letter: { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
    },
    error: {
      what: '“{indicator}”的指标值（{cell}）输入了“{typed}”，被 Excel 当成公式，显示“{target}”。',
      why: '以“=”开头的文字不是公式，Excel 只能报错。',
      fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
      list: {
        what: '下列指标值被 Excel 当成公式，显示为错误',
        item: '{cell} “{indicator}”（应为“{typed}”）',
        fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
      },
      letter: { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
    },
    errorWithoutText: {
      what: '“{indicator}”的指标值（{cell}）显示“{target}”，看不到原来输入的内容。',
      why: 'Excel 把输入内容当成公式后报错，原文没有保留。',
      fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
      list: {
        what: '下列指标值显示为错误，看不到原来输入的内容',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
      },
      letter: null,
    },
    month: {
      what: '“{indicator}”的指标值（{cell}）“{target}”被 Excel 存成了日期。',
      why: '单元格里实际是某年某月1日，换个格式就不是原来的文字。',
      fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
      list: {
        what: '下列指标值被 Excel 存成了日期',
        item: '{cell} “{indicator}”（应为“{typed}”）',
        fix: '请先把单元格设为文本格式，再按括号中的内容重新输入。',
      },
      letter: { fix: '请先把单元格设为文本格式，再重新输入“{typed}”。' },
    },
    date: {
      what: '“{indicator}”的指标值（{cell}）被 Excel 变成日期“{target}”。',
      why: '输入“1-2”“10-11”这类内容时，Excel 会自动转成日期。',
      fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
      list: {
        what: '下列指标值被 Excel 变成了日期',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
      },
      letter: null,
    },
  },
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
};
