/** Texts of X03. */
import type { MessageTable } from '../../contract';

export type MessageId = 'added';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    added: {
      what: '指标“{indicator}”（{cell}）在批复的目标表（{approvedSheet}）中没有。',
      why: '自评应对照批复的绩效指标，新增的指标没有批复的目标可比。',
      fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复并接受本条。',
      list: {
        what: '下列指标在批复的目标表（{approvedSheet}）中没有',
        item: '{cell} “{indicator}”',
        fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复。',
      },
      letter: { fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复。' },
    },
  },
  'en-US': {
    added: {
      what: 'The indicator “{indicator}” ({cell}) is not in the approved target form ({approvedSheet}).',
      why: 'A self-evaluation measures the approved indicators.',
      fix: 'Check the name; remove the indicator, or attach its approval and accept this finding.',
    },
  },
};
