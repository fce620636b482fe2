/** Texts of X03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'added';

export const messages: MessageTexts<MessageId> = {
  added: {
    what: '指标“{indicator}”（{cell}）在批复的目标表（{approvedSheet}）中没有。',
    why: '自评应对照批复的绩效指标，新增的指标没有批复的目标可比。',
    fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复并接受本条。',
  },
};
