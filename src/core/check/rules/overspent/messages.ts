/** Texts of F05. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'overspent';

export const messages: MessageTexts<MessageId> = {
  overspent: {
    what: '“{indicator}”（{cell}）的全年执行数{executed}{unit}超过全年预算数{budget}{unit}，多{excess}{unit}。',
    why: '支出应在调整后的预算之内，超出部分要有预算调整依据。',
    fix: '请核对两个数字；预算确有调整的，请把全年预算数改为调整后的数。',
  },
};
