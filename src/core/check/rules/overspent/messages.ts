/** Texts of F05. */
import type { MessageTable } from '../../contract';

export type MessageId = 'overspent';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    overspent: {
      what: '“{indicator}”（{cell}）的全年执行数{executed}{unit}超过全年预算数{budget}{unit}，多{excess}{unit}。',
      why: '支出应在调整后的预算之内，超出部分要有预算调整依据。',
      fix: '请核对两个数字；预算确有调整的，请把全年预算数改为调整后的数。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    overspent: {
      what: 'Spending {executed}{unit} of “{indicator}” ({cell}) exceeds the annual budget {budget}{unit} by {excess}{unit}.',
      why: 'Spending must stay within the adjusted budget.',
      fix: 'Check both amounts; if the budget was adjusted, state the adjusted one.',
    },
  },
};
