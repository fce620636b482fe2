/** Texts of T03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'repeated';

export const messages: MessageTexts<MessageId> = {
  repeated: {
    what: '“{indicator}”（{cell}）与{earlierCell}的指标名称相同。',
    why: '同一张表中指标重名，得分可能重复计算，与批复的目标也对不上。',
    fix: '请核对是否多录了一行；确是两个指标的，请在名称中写明区别。',
  },
};
