import type { MessageTable } from '../../contract';

export type MessageId = 'limit';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    limit: {
      what: '“{indicator}”（{cell}）的实际完成值写成了“{actual}”。',
      why: '这是目标的界限，看不出实际完成了多少。',
      fix: '请在{cell}填写实际达到的数值，不带比较符号。',
      list: {
        what: '下列指标的实际完成值写成了指标值的样子',
        item: '{cell} “{indicator}”（“{actual}”）',
        fix: '请填写实际达到的数值，不带比较符号。',
      },
      letter: null,
    },
  },
  'en-US': {
    limit: {
      what: 'The actual value of “{indicator}” ({cell}) is written as “{actual}”.',
      why: 'That is a limit; it does not say what was achieved.',
      fix: 'Enter the number that was reached in {cell}, without a comparison sign.',
    },
  },
};
