/** V02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

const whatEnglish = 'The target of “{indicator}” ({cell}) is “{target}” without a comparator.';
const whyEnglish = 'Without ≥, ≤ or = nobody can say whether more or less still counts as met.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Target without comparator',
  basis: [
    { text: '自评系统导入表把计算符号（≥、≤、=）列为必填', certainty: 'seen' },
    { text: '经复核的自评表标注：只写数量的指标值应补符号', certainty: 'label' },
  ],
  'en-US': {
    atLeast: { what: whatEnglish, why: whyEnglish, fix: 'Add the sign, usually “≥{bound}”.' },
    atMost: { what: whatEnglish, why: whyEnglish, fix: 'Add the sign, usually “≤{bound}”.' },
    exactly: {
      what: whatEnglish,
      why: whyEnglish,
      fix: 'Write “={bound}”; format the cell as text first, or Excel makes it a formula.',
    },
    open: {
      what: whatEnglish,
      why: whyEnglish,
      fix: 'Add the sign that is meant: ≥ for at least, ≤ for at most, = for exactly.',
    },
    range: {
      what: 'The target of “{indicator}” ({cell}) is the range “{target}” without a comparator.',
      why: 'A range does not say whether more than its end is met, and gives no ratio for the score.',
      fix: 'Use one bound instead, for example “≥{bound}”.',
    },
  },
  letters: {
    atLeast: {
      list: {
        what: '下列指标值没有比较符号',
        item: '{cell} “{indicator}”（“{target}”，一般写“≥{bound}”）',
        fix: '请补上符号。',
      },
      letter: null,
    },
    atMost: {
      list: {
        what: '下列指标值没有比较符号',
        item: '{cell} “{indicator}”（“{target}”，一般写“≤{bound}”）',
        fix: '请补上符号。',
      },
      letter: null,
    },
    exactly: {
      list: {
        what: '下列指标值没有比较符号',
        item: '{cell} “{indicator}”（“{target}”，请写成“={bound}”）',
        fix: '请先把单元格设为文本格式再改，以免变成公式。',
      },
      letter: null,
    },
    open: {
      list: {
        what: '下列指标值没有比较符号',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请按本意补上符号：不少于写 ≥，不超过写 ≤，正好写 =。',
      },
      letter: null,
    },
    range: {
      list: {
        what: '下列指标值写成区间，没有比较符号',
        item: '{cell} “{indicator}”（“{target}”，例如改为“≥{bound}”）',
        fix: '请改为一个界限。',
      },
      letter: null,
    },
  },
};
