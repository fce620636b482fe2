/** Texts of T01. */
import type { MessageTable } from '../../contract';

export type MessageId = 'missing' | 'notPrinted';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    missing: {
      what: '“{indicator}”的指标表（表头{cell}）没有“{columns}”列。',
      why: '缺少这一列，就无法比较完成情况和计算得分。',
      fix: '请按规定表式补上该列；如果用了别的列名，请在“设置”中指定列的含义。',
      list: null,
      letter: { fix: '请按规定表式补上该列。' },
    },
    notPrinted: {
      what: '“{indicator}”的指标表（表头{cell}）没有“{columns}”列。',
      why: '有的地方不印这一列；完成情况照常核对，得分和总分不能核算。',
      fix: '表式如此的，无需修改；漏了的，请补上；用了别的列名的，请在“设置”中指定列的含义。',
      list: null,
      letter: { fix: '表式如此的，无需修改；漏了的，请补上该列。' },
    },
  },
  'en-US': {
    notPrinted: {
      what: 'The table of “{indicator}” (header {cell}) has no column “{columns}”.',
      why: 'Some places do not print it; results are compared all the same, scores cannot be computed.',
      fix: 'Nothing to do if the form is so; add the column if it was left out, or map it in Settings.',
    },
    missing: {
      what: 'The table of “{indicator}” (header {cell}) has no column “{columns}”.',
      why: 'Without it results can be neither compared nor scored.',
      fix: 'Add the column as the official form has it, or map it in Settings if it has another name.',
    },
  },
};
