import type { MessageTable } from '../../contract';

export const messages: MessageTable = {
  'zh-CN': {
    limit: {
      what: '“{indicator}”（{cell}）的实际完成值写成了“{actual}”。',
      why: '这是目标的界限，看不出实际完成了多少。',
      fix: '请在{cell}填写实际达到的数值，不带比较符号。',
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
