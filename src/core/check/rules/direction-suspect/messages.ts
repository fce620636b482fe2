/** Texts of V07. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'moreIsBetter' | 'lessIsBetter';

export const messages: MessageTexts<MessageId> = {
  moreIsBetter: {
    what: '“{indicator}”的指标值（{cell}）写“{target}”，符号方向可能反了。',
    why: '从名称看，这个指标越多越好，写成上限则做得越少越算达标。',
    fix: '请核对符号；如果本意是不少于，请改为“≥”，确需控制上限的可接受本条并说明。',
  },
  lessIsBetter: {
    what: '“{indicator}”的指标值（{cell}）写“{target}”，符号方向可能反了。',
    why: '从名称看，这个指标越少越好，写成下限则越差越算达标。',
    fix: '请核对符号；如果本意是不超过，请改为“≤”。',
  },
};
