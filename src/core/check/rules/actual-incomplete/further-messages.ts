/** A07 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Actual value answers only a part',
  basis: [{ text: '指标值含几项要求的，完成值应逐项对应', certainty: 'label' }],
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
