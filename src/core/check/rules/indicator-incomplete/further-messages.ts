/** T05 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Indicator incomplete',
  basis: [{ text: '绩效目标表式：每个三级指标须有指标值', certainty: 'seen' }],
  'en-US': {
    targetMissing: {
      what: '“{indicator}” has no target ({cell}).',
      why: 'Without a target nobody can say whether it was met.',
      fix: 'Enter the target as approved.',
    },
    nameMissing: {
      what: '{indicator} has no name ({cell}), but the target “{target}”.',
      why: 'Without a name nobody knows what is measured.',
      fix: 'Enter the name of the indicator, or clear the cell if it is left over.',
    },
  },
  letters: {
    targetMissing: {
      list: {
        what: '下列指标没有填写指标值',
        item: '{cell} “{indicator}”',
        fix: '请按批复的绩效目标填写指标值。',
      },
      letter: null,
    },
    nameMissing: {
      list: {
        what: '下列各行有指标值而没有指标名称',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请填写三级指标名称；多余的内容请清空。',
      },
      letter: null,
    },
  },
};
