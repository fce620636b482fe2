import type { MessageTable } from '../contract';

export const messages: MessageTable = {
  'zh-CN': {
    unitMissing: {
      what: '“{indicator}”（{cell}）的实际完成值“{actual}”没有单位，指标值是“{target}”。',
      why: '目前按“{unit}”理解；单位不写明，核查时容易看错。',
      fix: '请在{cell}的数字后写明单位“{unit}”，或更正为实际的单位。',
    },
  },
  'en-US': {
    unitMissing: {
      what: 'The actual value “{actual}” of “{indicator}” ({cell}) has no unit; its target is “{target}”.',
      why: 'It is read as “{unit}”; a reviewer may read it otherwise.',
      fix: 'Add the unit “{unit}” in {cell}, or the unit that was meant.',
    },
  },
};
