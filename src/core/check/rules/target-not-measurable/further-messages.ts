/** V01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

const whyEnglish =
  'The name promises a number; without one neither completion nor score can be calculated.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Quantitative indicator without a number',
  basis: [
    {
      text: '财预〔2015〕88号：绩效指标应细化、量化，定量指标要有可衡量的指标值',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    rate: {
      what: '“{indicator}” is a rate, but its target ({cell}) says “{target}” without a number.',
      why: whyEnglish,
      fix: 'Write a percentage, for example “≥90%”.',
    },
    persons: {
      what: '“{indicator}” is a number of people, but its target ({cell}) says “{target}” without one.',
      why: whyEnglish,
      fix: 'Write the number of people, for example “≥100人”.',
    },
    number: {
      what: '“{indicator}” is a count, but its target ({cell}) says “{target}” without a number.',
      why: whyEnglish,
      fix: 'Write number and unit, for example “≥10次”.',
    },
    money: {
      what: '“{indicator}” is an amount, but its target ({cell}) says “{target}” without a number.',
      why: whyEnglish,
      fix: 'Write amount and unit, for example “≤5万元”, or “同比下降” where only last year compares.',
    },
    time: {
      what: '“{indicator}” is a time, but its target ({cell}) says “{target}” without a limit.',
      why: whyEnglish,
      fix: 'Write a limit or a date, for example “≤3个工作日” or “11月底前”.',
    },
    years: {
      what: '“{indicator}” is a number of years, but its target ({cell}) says “{target}” without one.',
      why: whyEnglish,
      fix: 'Write the number of years, for example “≥5年”.',
    },
  },
  letters: {
    rate: {
      list: {
        what: '下列指标是比率，指标值却没有数值',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请把指标值写成百分比，例如“≥90%”。',
      },
      letter: null,
    },
    persons: {
      list: {
        what: '下列指标是人数，指标值却没有数值',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明人数，例如“≥100人”。',
      },
      letter: null,
    },
    number: {
      list: {
        what: '下列指标是数量，指标值却没有数值',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明数量和单位，例如“≥10次”。',
      },
      letter: null,
    },
    money: {
      list: {
        what: '下列指标是金额，指标值却没有数值',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明金额和单位，例如“≤5万元”；确实只能与上年比较的，写“同比下降”。',
      },
      letter: null,
    },
    time: {
      list: {
        what: '下列指标是时间，指标值却没有期限',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明时限或截止日期，例如“≤3个工作日”或“11月底前”。',
      },
      letter: null,
    },
    years: {
      list: {
        what: '下列指标是年限，指标值却没有年数',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明年数，例如“≥5年”。',
      },
      letter: null,
    },
  },
};
