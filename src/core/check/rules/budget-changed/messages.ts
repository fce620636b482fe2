/** Texts of X04. */
import type { MessageTable } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    differs: {
      what: '“{indicator}”（{cell}）是{stated}，批复的是{approved}（{approvedCell}）。',
      why: '年初预算数应与目标表批复的金额一致，调整的金额填在全年预算数。',
      fix: '请把年初预算数改为批复的金额；批复数有误的，请接受本条并写明。',
      list: null,
      letter: { fix: '请把年初预算数改为批复的金额；批复数有误的，请书面说明。' },
    },
  },
  'en-US': {
    differs: {
      what: '“{indicator}” ({cell}) is {stated}; {approved} was approved ({approvedCell}).',
      why: 'The opening budget is the approved amount; changes belong to the annual budget.',
      fix: 'Enter the approved amount, or accept this finding and say why it differs.',
    },
  },
};
