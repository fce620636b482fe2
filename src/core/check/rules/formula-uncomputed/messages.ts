/** Texts of T10. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'uncomputed';

export const messages: MessageTexts<MessageId> = {
  uncomputed: {
    what: '本表有{count}个单元格的公式没有计算结果（{cell}“{indicator}”起），只能按空白处理。',
    why: '文件由其他程序生成，公式还没有经 Excel 或 WPS 计算，格里没有数。',
    fix: '请在 Excel 或 WPS 中打开文件，保存一次，再重新检查。',
  },
};
