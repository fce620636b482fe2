import type { MessageTable } from '../../contract';

export type MessageId = 'kindDiffers' | 'numberForWords' | 'claimOnly' | 'unitDiffers';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    kindDiffers: {
      what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值却是“{actual}”。',
      why: '两者不是同一类内容，无法判断是否完成，也无法按规则评分。',
      fix: '请按指标值的写法填写{cell}：数字对数字，时间对时间，文字对文字。',
      list: {
        what: '下列指标的实际完成值与指标值无法比较',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请按指标值的写法填写：数字对数字，时间对时间，文字对文字。',
      },
      letter: null,
    },
    numberForWords: {
      what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值却是“{actual}”。',
      why: '文字与数字对不上，无法判断是否完成，也无法按规则评分。',
      fix: '请在{cell}用文字说明达到的程度；指标值应当量化的，请先补上数值。',
      list: {
        what: '下列指标的指标值是文字，实际完成值却是数字',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请用文字说明达到的程度；指标值应当量化的，请先补上数值。',
      },
      letter: null,
    },
    claimOnly: {
      what: '“{indicator}”（{cell}）的实际完成值只写“{actual}”，指标值是“{target}”。',
      why: '没有数值，看不出实际完成了多少，也无法按规则评分。',
      fix: '请在{cell}填写实际完成的数值和单位。',
      list: {
        what: '下列指标的实际完成值没有写出数值',
        item: '{cell} “{indicator}”（指标值“{target}”，只写“{actual}”）',
        fix: '请填写实际完成的数值和单位。',
      },
      letter: null,
    },
    unitDiffers: {
      what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值是“{actual}”，单位不同。',
      why: '两个单位之间不能换算，无法判断是否完成。',
      fix: '请按指标值的单位填写{cell}。',
      list: {
        what: '下列指标的实际完成值与指标值单位不同',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请按指标值的单位填写。',
      },
      letter: null,
    },
  },
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
};
