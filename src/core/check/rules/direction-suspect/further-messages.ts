/** V07 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Comparator points the wrong way',
  basis: [
    {
      text: '经复核的目标表标注：数量、受益人数、使用年限写“≤”，节约成本写“≤”方向相反',
      certainty: 'label',
    },
    { text: '公开的审计规则：成本指标写“≥”“>”应提示', certainty: 'seen' },
  ],
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
  letters: {
    moreIsBetter: {
      list: {
        what: '下列指标值的符号方向可能反了',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请核对符号；如果本意是不少于，请改为“≥”；确需控制上限的，请说明。',
      },
      letter: { fix: '请核对符号；如果本意是不少于，请改为“≥”；确需控制上限的，请说明。' },
    },
    lessIsBetter: {
      list: {
        what: '下列指标值的符号方向可能反了',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请核对符号；如果本意是不超过，请改为“≤”。',
      },
      letter: null,
    },
  },
};
