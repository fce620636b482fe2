/** Texts of A08. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'above' | 'below';

export const messages: MessageTexts<MessageId> = {
  above: {
    what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，超过100%。',
    why: '这类比率是部分占总体的比例，不会超过100%。',
    fix: '请核对分子、分母和小数点，更正{cell}。',
  },
  below: {
    what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，小于0%。',
    why: '这类比率是部分占总体的比例，不会是负数。',
    fix: '请核对分子、分母和正负号，更正{cell}。',
  },
};
