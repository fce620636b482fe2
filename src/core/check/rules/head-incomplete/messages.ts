/** Texts of T07. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  'projectMissing' | 'fieldMissing' | 'yearMissing' | 'yearLineDiffers' | 'yearDiffers';

export const messages: MessageTexts<MessageId> = {
  projectMissing: {
    what: '表头的“{indicator}”（{cell}）没有填写。',
    why: '没有项目名称，就无法与批复的绩效目标和预算核对。',
    fix: '请按预算批复填写项目全称。',
  },
  fieldMissing: {
    what: '表头的“{indicator}”（{cell}）没有填写。',
    why: '汇总和复核时要靠它确认责任单位。',
    fix: '请填写单位全称。',
  },
  yearMissing: {
    what: '表头的年度“{indicator}”（{cell}）没有填写。',
    why: '没有年度，就不知道评价的是哪一年的资金和目标。',
    fix: '请填写评价年度，例如“2024年度”。',
  },
  yearLineDiffers: {
    what: '标题写的是{year}年度，标题下面（{cell}）却写“{indicator}”。',
    why: '年度不一致，就不知道评价的是哪一年的资金和目标。',
    fix: '请核对后统一标题和{cell}的年度。',
  },
  yearDiffers: {
    what: '表头“{indicator}”（{cell}）是“{found}”，与表的年度{year}不一致。',
    why: '年度前后不一，复核时无法确定评价哪一年。',
    fix: '请核对后改成同一年度。',
  },
};
