/** Texts of A10. */
import type { MessageTexts } from '../../contract';

const claimed = '“{indicator}”（{cell}）的实际完成值只写“{actual}”，指标值是“{target}”。';
const both = '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值是“{actual}”。';

export type MessageId =
  'claimForTime' | 'claimOnly' | 'limitElsewhere' | 'directionUnknown' | 'outsideRange' | 'unclear';

export const messages: MessageTexts<MessageId> = {
  claimForTime: {
    what: claimed,
    why: '没有写明完成的时间，无法核对是否按期，所以待判定。',
    fix: '请在{cell}写明实际完成的时间，例如“11月”。',
  },
  claimOnly: {
    what: claimed,
    why: '没有写明具体结果，无法核对是否达到，所以待判定。',
    fix: '请在{cell}写明实际完成的次数、数量或结果。',
  },
  limitElsewhere: {
    what: both,
    why: '表上看不出这一项的限额，无法核对是否超出，所以待判定。',
    fix: '请把限额写进指标值，例如“≤100万元”；或者核对后判定得分。',
  },
  directionUnknown: {
    what: both,
    why: '没有比较符号，从名称也看不出多好还是少好，所以待判定。',
    fix: '请在指标值补上≥、≤或=；或者核对后判定得分。',
  },
  outsideRange: {
    what: both,
    why: '实际值在区间之外，规则没有规定怎么算，所以待判定。',
    fix: '请核对区间的本意：不限上限的，写成一个下限；须控制在内的，说明原因。',
  },
  unclear: {
    what: both,
    why: '两者对照看不出是否达到，所以待判定。',
    fix: '请核对{cell}，写明达到的程度；无误的，请判定得分。',
  },
};
