/** Texts of T01. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'missing' | 'notPrinted';

export const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”的指标表（表头{cell}）没有“{columns}”列。',
    why: '缺少这一列，就无法比较完成情况和计算得分。',
    fix: '请按规定表式补上该列；如果用了别的列名，请在“设置”中指定列的含义。',
  },
  notPrinted: {
    what: '“{indicator}”的指标表（表头{cell}）没有“{columns}”列。',
    why: '有的地方不印这一列；完成情况照常核对，得分和总分不能核算。',
    fix: '表式如此的，无需修改；漏了的，请补上；用了别的列名的，请在“设置”中指定列的含义。',
  },
};
