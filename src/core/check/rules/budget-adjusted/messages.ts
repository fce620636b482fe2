/** Texts of F06. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'increased' | 'reduced';

export const messages: MessageTexts<MessageId> = {
  increased: {
    what: '“{indicator}”（{cell}）的全年预算数{budget}{unit}比年初预算数{opening}{unit}增加{change}，表中没有说明。',
    why: '预算增加较多时，核查会问调整的依据，指标值也应随之调整。',
    fix: '请核对两个数字；确有追加的，请在偏差原因或完成情况中写明依据。',
  },
  reduced: {
    what: '“{indicator}”（{cell}）的全年预算数{budget}{unit}比年初预算数{opening}{unit}减少{change}，表中没有说明。',
    why: '预算减少较多时，核查会问调整的依据，指标值也应随之调整。',
    fix: '请核对两个数字；确有核减的，请在偏差原因或完成情况中写明依据。',
  },
};
