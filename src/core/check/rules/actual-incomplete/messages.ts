/** Texts of A07. */
import type { MessageTable } from '../../contract';

export const messages: MessageTable = {
  'zh-CN': {
    unanswered: {
      what: '“{indicator}”（{cell}）的指标值是“{target}”，实际完成值“{actual}”没有说到“{parts}”。',
      why: '指标值有几项要求，逐项说明才能判断是否完成。',
      fix: '请在{cell}补上“{parts}”的完成情况。',
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
