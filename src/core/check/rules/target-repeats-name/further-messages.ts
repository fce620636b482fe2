/** V10 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

const whyEnglish = 'A repetition does not say what result is to be reached.';
const fixEnglish = 'Write a result or number that can be verified, such as a date, share or count.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Target repeats the name',
  basis: [{ text: '经复核的目标表标注：指标值照抄名称或描述', certainty: 'label' }],
  'en-US': {
    repeatsName: {
      what: 'The target of “{indicator}” ({cell}), “{target}”, only repeats its name.',
      why: whyEnglish,
      fix: fixEnglish,
    },
    repeatsDescription: {
      what: 'The target of “{indicator}” ({cell}), “{target}”, only repeats its description.',
      why: whyEnglish,
      fix: fixEnglish,
    },
  },
  letters: {
    repeatsName: {
      list: {
        what: '下列指标值只是把名称又写了一遍',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明要达到的数值或可以核对的结果。',
      },
      letter: null,
    },
    repeatsDescription: {
      list: {
        what: '下列指标值只是把指标描述又写了一遍',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明要达到的数值或可以核对的结果。',
      },
      letter: null,
    },
  },
};
