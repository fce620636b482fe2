/** Texts of X04. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）是{stated}，批复的是{approved}（{approvedCell}）。',
    why: '年初预算数应与目标表批复的金额一致，调整的金额填在全年预算数。',
    fix: '请把年初预算数改为批复的金额；批复数有误的，请接受本条并写明。',
  },
};
