import type { MessageTexts } from '../../contract';

export type MessageId = 'copied';

export const messages: MessageTexts<MessageId> = {
  copied: {
    what: '“{indicator}”（{cell}）的实际完成值与指标值一字不差：“{actual}”。',
    why: '指标值是界限或约数，照抄看不出实际完成了多少。',
    fix: '请在{cell}填写实际达到的数值或完成的时间。',
  },
};
