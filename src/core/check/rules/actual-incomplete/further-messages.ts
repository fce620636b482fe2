/** A07 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from './messages';

export const furtherMessages: FurtherMessages<MessageId> = {
  'en-US': {
    unanswered: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; the actual value “{actual}” leaves out “{parts}”.',
      why: 'With several requirements, each needs an answer.',
      fix: 'Add the result for “{parts}” in {cell}.',
    },
  },
  letters: {
    unanswered: {
      list: {
        what: '下列指标只填写了一部分完成情况',
        item: '{cell} “{indicator}”（指标值“{target}”，没有说到“{parts}”）',
        fix: '请补上括号中所列部分的完成情况。',
      },
      letter: null,
    },
  },
};
