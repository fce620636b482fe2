/** Texts of V10. */
import type { MessageTable } from '../../contract';

const why = '照抄名称或描述没有说明要达到的结果，无法判断是否完成。';
const fix = '请写出可以核对的结果或数值，例如完成时间、比例、次数。';
const whyEnglish = 'A repetition does not say what result is to be reached.';
const fixEnglish = 'Write a result or number that can be verified, such as a date, share or count.';

export type MessageId = 'repeatsName' | 'repeatsDescription';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    repeatsName: {
      what: '“{indicator}”的指标值（{cell}）“{target}”只是把名称又写了一遍。',
      why,
      fix,
      list: {
        what: '下列指标值只是把名称又写了一遍',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明要达到的数值或可以核对的结果。',
      },
      letter: null,
    },
    repeatsDescription: {
      what: '“{indicator}”的指标值（{cell}）“{target}”只是把指标描述又写了一遍。',
      why,
      fix,
      list: {
        what: '下列指标值只是把指标描述又写了一遍',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明要达到的数值或可以核对的结果。',
      },
      letter: null,
    },
  },
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
};
