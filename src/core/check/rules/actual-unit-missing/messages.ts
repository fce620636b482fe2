import type { MessageTable } from '../../contract';

export type MessageId = 'unitMissing' | 'shareOrPercent';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    unitMissing: {
      what: '“{indicator}”（{cell}）的实际完成值“{actual}”没有单位，指标值是“{target}”。',
      why: '目前按“{unit}”理解；单位不写明，核查时容易看错。',
      fix: '请在{cell}的数字后写明单位“{unit}”，或更正为实际的单位。',
      list: {
        what: '下列指标的实际完成值没有写单位',
        item: '{cell} “{indicator}”（填写“{actual}”，指标值“{target}”）',
        fix: '请在数字后写明单位。',
      },
      letter: null,
    },
    shareOrPercent: {
      what: '“{indicator}”（{cell}）的实际完成值只写“{actual}”，指标值是“{target}”。',
      why: '可能是{percent}，也可能是{actual}%，不写明就无法判断是否完成。',
      fix: '请在{cell}写成百分比；如果是{percent}，请写“{percent}”。',
      list: {
        what: '下列指标的实际完成值看不出是不是百分比',
        item: '{cell} “{indicator}”（填写“{actual}”，指标值“{target}”，可能是{percent}）',
        fix: '请写成百分比。',
      },
      letter: null,
    },
  },
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
  },
};
