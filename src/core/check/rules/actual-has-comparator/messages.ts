import type { MessageTexts } from '../../contract';

export type MessageId = 'limit';

export const messages: MessageTexts<MessageId> = {
  limit: {
    what: '“{indicator}”（{cell}）的实际完成值写成了“{actual}”。',
    why: '这是目标的界限，看不出实际完成了多少。',
    fix: '请在{cell}填写实际达到的数值，不带比较符号。',
  },
};
