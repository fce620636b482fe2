import type { MessageTable } from '../../contract';

export type MessageId = 'approximate';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    approximate: {
      what: '“{indicator}”（{cell}）的实际完成值是约数“{actual}”，指标值是“{target}”。',
      why: '定量指标要能核实，约数无法与佐证材料对上。',
      fix: '请在{cell}填写统计得到的准确数值。',
      list: {
        what: '下列指标的实际完成值是约数',
        item: '{cell} “{indicator}”（填写“{actual}”，指标值“{target}”）',
        fix: '请填写统计得到的准确数值。',
      },
      letter: null,
    },
  },
  'en-US': {
    approximate: {
      what: 'The actual value of “{indicator}” ({cell}) is approximate, “{actual}”; its target is “{target}”.',
      why: 'A quantitative result must be verifiable; a rough figure matches no evidence.',
      fix: 'Enter the exact figure in {cell}.',
    },
  },
};
