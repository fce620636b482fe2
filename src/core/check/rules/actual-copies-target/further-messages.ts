/** A06 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Actual value repeats the target',
  basis: [{ text: '完成值应写实际结果；指标值里的界限或约数不是结果', certainty: 'own' }],
  'en-US': {
    copied: {
      what: 'The actual value of “{indicator}” ({cell}) repeats its target word for word: “{actual}”.',
      why: 'The target is a limit or a rough figure, so the copy does not say what was achieved.',
      fix: 'Enter the number reached or the time of completion in {cell}.',
    },
  },
  letters: {
    copied: {
      list: {
        what: '下列指标的实际完成值与指标值一字不差',
        item: '{cell} “{indicator}”（“{actual}”）',
        fix: '请填写实际达到的数值或完成的时间。',
      },
      letter: null,
    },
  },
};
