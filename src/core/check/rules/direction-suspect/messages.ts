/** Texts of V07. */
import type { MessageTable } from '../../contract';

export type MessageId = 'moreIsBetter' | 'lessIsBetter';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    moreIsBetter: {
      what: '“{indicator}”的指标值（{cell}）写“{target}”，符号方向可能反了。',
      why: '从名称看，这个指标越多越好，写成上限则做得越少越算达标。',
      fix: '请核对符号；如果本意是不少于，请改为“≥”，确需控制上限的可接受本条并说明。',
      list: {
        what: '下列指标值的符号方向可能反了',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请核对符号；如果本意是不少于，请改为“≥”；确需控制上限的，请说明。',
      },
      letter: { fix: '请核对符号；如果本意是不少于，请改为“≥”；确需控制上限的，请说明。' },
    },
    lessIsBetter: {
      what: '“{indicator}”的指标值（{cell}）写“{target}”，符号方向可能反了。',
      why: '从名称看，这个指标越少越好，写成下限则越差越算达标。',
      fix: '请核对符号；如果本意是不超过，请改为“≤”。',
      list: {
        what: '下列指标值的符号方向可能反了',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请核对符号；如果本意是不超过，请改为“≤”。',
      },
      letter: null,
    },
  },
  'en-US': {
    moreIsBetter: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; its sign may point the wrong way.',
      why: 'By its name, more is better; an upper bound rewards doing less.',
      fix: 'Check the sign; write “≥” if at least is meant, or accept this finding and say why.',
    },
    lessIsBetter: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; its sign may point the wrong way.',
      why: 'By its name, less is better; a lower bound rewards doing worse.',
      fix: 'Check the sign; write “≤” if at most is meant.',
    },
  },
};
