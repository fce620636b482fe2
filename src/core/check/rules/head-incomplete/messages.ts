/** Texts of T07. */
import type { MessageTable } from '../../contract';

export type MessageId =
  'projectMissing' | 'fieldMissing' | 'yearMissing' | 'yearLineDiffers' | 'yearDiffers';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    projectMissing: {
      what: '表头的“{indicator}”（{cell}）没有填写。',
      why: '没有项目名称，就无法与批复的绩效目标和预算核对。',
      fix: '请按预算批复填写项目全称。',
      list: null,
      letter: null,
    },
    fieldMissing: {
      what: '表头的“{indicator}”（{cell}）没有填写。',
      why: '汇总和复核时要靠它确认责任单位。',
      fix: '请填写单位全称。',
      list: { what: '表头下列各项没有填写', item: '{cell} “{indicator}”', fix: '请填写单位全称。' },
      letter: null,
    },
    yearMissing: {
      what: '表头的年度“{indicator}”（{cell}）没有填写。',
      why: '没有年度，就不知道评价的是哪一年的资金和目标。',
      fix: '请填写评价年度，例如“2024年度”。',
      list: null,
      letter: null,
    },
    yearLineDiffers: {
      what: '标题写的是{year}年度，标题下面（{cell}）却写“{indicator}”。',
      why: '年度不一致，就不知道评价的是哪一年的资金和目标。',
      fix: '请核对后统一标题和{cell}的年度。',
      list: null,
      letter: null,
    },
    yearDiffers: {
      what: '表头“{indicator}”（{cell}）是“{found}”，与表的年度{year}不一致。',
      why: '年度前后不一，复核时无法确定评价哪一年。',
      fix: '请核对后改成同一年度。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    projectMissing: {
      what: '“{indicator}” in the head ({cell}) is blank.',
      why: 'Without the project nothing can be matched with the approval and the budget.',
      fix: 'Enter the full name of the project as approved.',
    },
    fieldMissing: {
      what: '“{indicator}” in the head ({cell}) is blank.',
      why: 'Reviewers need it to know who is responsible.',
      fix: 'Enter the full name of the organisation.',
    },
    yearMissing: {
      what: 'The year “{indicator}” in the head ({cell}) is blank.',
      why: 'Without it nobody knows which year is evaluated.',
      fix: 'Enter the year, for example “2024年度”.',
    },
    yearLineDiffers: {
      what: 'The title says {year}, but the line under it ({cell}) says “{indicator}”.',
      why: 'With two years nobody knows which funds and targets the form is about.',
      fix: 'Make the title and {cell} name the same year.',
    },
    yearDiffers: {
      what: '“{indicator}” in the head ({cell}) is “{found}”, but the form is about {year}.',
      why: 'Reviewers cannot tell which year is evaluated.',
      fix: 'Check both and write the same year.',
    },
  },
};
