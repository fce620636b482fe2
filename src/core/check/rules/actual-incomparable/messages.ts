import type { MessageTexts } from '../../contract';

export type MessageId = 'kindDiffers' | 'numberForWords' | 'claimOnly' | 'unitDiffers';

export const messages: MessageTexts<MessageId> = {
  kindDiffers: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值却是“{actual}”。',
    why: '两者不是同一类内容，无法判断是否完成，也无法按规则评分。',
    fix: '请按指标值的写法填写{cell}：数字对数字，时间对时间，文字对文字。',
  },
  numberForWords: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值却是“{actual}”。',
    why: '文字与数字对不上，无法判断是否完成，也无法按规则评分。',
    fix: '请在{cell}用文字说明达到的程度；指标值应当量化的，请先补上数值。',
  },
  claimOnly: {
    what: '“{indicator}”（{cell}）的实际完成值只写“{actual}”，指标值是“{target}”。',
    why: '没有数值，看不出实际完成了多少，也无法按规则评分。',
    fix: '请在{cell}填写实际完成的数值和单位。',
  },
  unitDiffers: {
    what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值是“{actual}”，单位不同。',
    why: '两个单位之间不能换算，无法判断是否完成。',
    fix: '请按指标值的单位填写{cell}。',
  },
};
