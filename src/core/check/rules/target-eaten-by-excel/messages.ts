/** Texts of V12. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'formula' | 'error' | 'errorWithoutText' | 'month' | 'date';

export const messages: MessageTexts<MessageId> = {
  formula: {
    what: '“{indicator}”的指标值（{cell}）输入了“{typed}”，被 Excel 当成公式，单元格里不再是这段文字。',
    why: '打印和汇总时等号会丢失，看不出原来的要求。',
    fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
  },
  error: {
    what: '“{indicator}”的指标值（{cell}）输入了“{typed}”，被 Excel 当成公式，显示“{target}”。',
    why: '以“=”开头的文字不是公式，Excel 只能报错。',
    fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
  },
  errorWithoutText: {
    what: '“{indicator}”的指标值（{cell}）显示“{target}”，看不到原来输入的内容。',
    why: 'Excel 把输入内容当成公式后报错，原文没有保留。',
    fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
  },
  month: {
    what: '“{indicator}”的指标值（{cell}）“{target}”被 Excel 存成了日期。',
    why: '单元格里实际是某年某月1日，换个格式就不是原来的文字。',
    fix: '请改成文本“{typed}”：先把{cell}设为文本格式，再重新输入。',
  },
  date: {
    what: '“{indicator}”的指标值（{cell}）被 Excel 变成日期“{target}”。',
    why: '输入“1-2”“10-11”这类内容时，Excel 会自动转成日期。',
    fix: '请先把单元格设为文本格式，再按批复的绩效目标重新输入。',
  },
};
