/** A02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Actual value cannot be compared',
  basis: [{ text: '自评以实际完成值对照年度指标值；两者的口径和单位须一致', certainty: 'label' }],
  'en-US': {
    kindDiffers: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”, but the actual value is “{actual}”.',
      why: 'They are of different kinds, so completion cannot be judged or scored.',
      fix: 'Write {cell} the way the target is written: number for number, time for time, words for words.',
    },
    numberForWords: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”, but the actual value is “{actual}”.',
      why: 'Words and a number cannot be held against each other, so completion cannot be judged or scored.',
      fix: 'Say in words in {cell} how far it went; if the target ought to be a number, add it there first.',
    },
    claimOnly: {
      what: 'The actual value of “{indicator}” ({cell}) only says “{actual}”; its target is “{target}”.',
      why: 'Without a number nobody can see how much was done, nor score it.',
      fix: 'Enter the number that was reached, with its unit, in {cell}.',
    },
    unitDiffers: {
      what: 'The target of “{indicator}” ({cell}) is “{target}” and the actual value “{actual}”; the units differ.',
      why: 'The two units cannot be converted, so completion cannot be judged.',
      fix: 'State {cell} in the unit of the target.',
    },
  },
  letters: {
    kindDiffers: {
      list: {
        what: '下列指标的实际完成值与指标值无法比较',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请按指标值的写法填写：数字对数字，时间对时间，文字对文字。',
      },
      letter: null,
    },
    numberForWords: {
      list: {
        what: '下列指标的指标值是文字，实际完成值却是数字',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请用文字说明达到的程度；指标值应当量化的，请先补上数值。',
      },
      letter: null,
    },
    claimOnly: {
      list: {
        what: '下列指标的实际完成值没有写出数值',
        item: '{cell} “{indicator}”（指标值“{target}”，只写“{actual}”）',
        fix: '请填写实际完成的数值和单位。',
      },
      letter: null,
    },
    unitDiffers: {
      list: {
        what: '下列指标的实际完成值与指标值单位不同',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请按指标值的单位填写。',
      },
      letter: null,
    },
  },
};
