/** Texts of A09. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'stepApart';

export const messages: MessageTexts<MessageId> = {
  stepApart: {
    what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，指标值是“{target}”，相差成百上千倍。',
    why: '很可能是单位或小数点写错了，核对之前不判断是否完成。',
    fix: '请核对两处的数字和单位；写错的请更正，没有写错的请写明原因。',
  },
};
