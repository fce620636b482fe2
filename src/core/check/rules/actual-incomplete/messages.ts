/** Texts of A07. */
import type { MessageTable } from '../../contract';

export type MessageId = 'unanswered';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    unanswered: {
      what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值“{actual}”没有说到“{parts}”。',
      why: '指标值有几项要求，逐项说明才能判断是否完成。',
      fix: '请在{cell}补上“{parts}”的完成情况。',
      list: {
        what: '下列指标只填写了一部分完成情况',
        item: '{cell} “{indicator}”（指标值“{target}”，没有说到“{parts}”）',
        fix: '请补上括号中所列部分的完成情况。',
      },
      letter: null,
    },
  },
  'en-US': {
    unanswered: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; the actual value “{actual}” leaves out “{parts}”.',
      why: 'With several requirements, each needs an answer.',
      fix: 'Add the result for “{parts}” in {cell}.',
    },
  },
};
