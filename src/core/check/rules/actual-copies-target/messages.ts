import type { MessageTable } from '../../contract';

export type MessageId = 'copied';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    copied: {
      what: '“{indicator}”（{cell}）的实际完成值与指标值一字不差：“{actual}”。',
      why: '指标值是界限或约数，照抄看不出实际完成了多少。',
      fix: '请在{cell}填写实际达到的数值或完成的时间。',
      list: {
        what: '下列指标的实际完成值与指标值一字不差',
        item: '{cell} “{indicator}”（“{actual}”）',
        fix: '请填写实际达到的数值或完成的时间。',
      },
      letter: null,
    },
  },
  'en-US': {
    copied: {
      what: 'The actual value of “{indicator}” ({cell}) repeats its target word for word: “{actual}”.',
      why: 'The target is a limit or a rough figure, so the copy does not say what was achieved.',
      fix: 'Enter the number reached or the time of completion in {cell}.',
    },
  },
};
