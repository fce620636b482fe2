/** A03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Unit of the actual value missing',
  basis: [
    { text: '完成值与指标值应使用同一计量单位；缺单位时按指标值的单位理解', certainty: 'label' },
  ],
  'en-US': {
    unitMissing: {
      what: 'The actual value “{actual}” of “{indicator}” ({cell}) has no unit; its target is “{target}”.',
      why: 'It is read as “{unit}”; a reviewer may read it otherwise.',
      fix: 'Add the unit “{unit}” in {cell}, or the unit that was meant.',
    },
    shareOrPercent: {
      what: 'The actual value of “{indicator}” ({cell}) is only “{actual}”; its target is “{target}”.',
      why: 'It may be {percent} or {actual}%, so nobody can say whether the target was met.',
      fix: 'Enter a percentage in {cell}; if {percent} was meant, enter “{percent}”.',
    },
    shareBesideUnit: {
      what: 'The actual value of “{indicator}” ({cell}) is “{actual}”, its unit stands apart as “{unit}”; its target is “{target}”.',
      why: 'By the unit it is {actual}%, but {percent} may have been entered as a fraction, so the row is open.',
      fix: 'Check {cell}; if {percent} was meant, enter “{number}”.',
    },
  },
  letters: {
    unitMissing: {
      list: {
        what: '下列指标的实际完成值没有写单位',
        item: '{cell} “{indicator}”（填写“{actual}”，指标值“{target}”）',
        fix: '请在数字后写明单位。',
      },
      letter: null,
    },
    shareOrPercent: {
      list: {
        what: '下列指标的实际完成值看不出是不是百分比',
        item: '{cell} “{indicator}”（填写“{actual}”，指标值“{target}”，可能是{percent}）',
        fix: '请写成百分比。',
      },
      letter: null,
    },
    shareBesideUnit: {
      list: {
        what: '下列指标的实际完成值可能把百分比填成了小数',
        item: '{cell} “{indicator}”（填写“{actual}”，指标值“{target}”，可能是{percent}）',
        fix: '请核对，按单位“{unit}”填写数字。',
      },
      letter: null,
    },
  },
};
