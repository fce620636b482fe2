/** Texts of X05. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，项目“{otherProject}”中同名指标是“{other}”（{otherCell}）。',
    why: '同一单位的同名指标通常是同一口径，不同的指标值容易被问到。',
    fix: '请核对两处口径；确属不同的，可在指标名称中写明区别。',
  },
};
