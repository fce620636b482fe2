/** Texts of T03. */
import type { MessageTable } from '../../contract';

export type MessageId = 'repeated';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    repeated: {
      what: '“{indicator}”（{cell}）与{earlierCell}的指标名称相同。',
      why: '同一张表中指标重名，得分可能重复计算，与批复的目标也对不上。',
      fix: '请核对是否多录了一行；确是两个指标的，请在名称中写明区别。',
      list: {
        what: '下列指标的名称重复',
        item: '{cell} “{indicator}”（与{earlierCell}相同）',
        fix: '请核对是否多录了一行；确是两个指标的，请在名称中写明区别。',
      },
      letter: null,
    },
  },
  'en-US': {
    repeated: {
      what: '“{indicator}” ({cell}) has the same name as {earlierCell}.',
      why: 'Two indicators of one name may be scored twice and cannot be matched with the approval.',
      fix: 'Remove the row if it was entered twice, or else make the names distinct.',
    },
  },
};
