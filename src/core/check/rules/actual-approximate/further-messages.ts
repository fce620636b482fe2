/** A05 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Actual value is approximate',
  basis: [{ text: '定量指标的完成值应为可核实的确定数值', certainty: 'label' }],
  'en-US': {
    approximate: {
      what: 'The actual value of “{indicator}” ({cell}) is approximate, “{actual}”; its target is “{target}”.',
      why: 'A quantitative result must be verifiable; a rough figure matches no evidence.',
      fix: 'Enter the exact figure in {cell}.',
    },
  },
  letters: {
    approximate: {
      list: {
        what: '下列指标的实际完成值是约数',
        item: '{cell} “{indicator}”（填写“{actual}”，指标值“{target}”）',
        fix: '请填写统计得到的准确数值。',
      },
      letter: null,
    },
  },
};
