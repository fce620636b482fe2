/** S02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Score differs from the rule',
  basis: [{ text: '按所选评分规则由指标值、实际完成值和分值重新计算', certainty: 'label' }],
  'en-US': {
    withinTier: {
      what: '“{indicator}” ({cell}) states a score of {score}; the rule gives {computed} for a target that was met.',
      why: 'Calculation: {basis}. The stated score is still inside the tier 达成.',
      fix: 'If points were taken off on purpose, say why; otherwise change {cell} to {computed}.',
    },
    differs: {
      what: '“{indicator}” ({cell}) states a score of {score}; the rule gives {computed}.',
      why: 'Calculation: {basis}.',
      fix: 'Check target, actual value and full marks; if they are right, change {cell} to {computed}.',
    },
  },
  letters: {
    withinTier: {
      list: {
        what: '下列指标已达成指标值，得分却低于规则',
        item: '{cell} “{indicator}”（填写{score}分，按规则{computed}分）',
        fix: '有意扣分的，请写明原因；否则请改为按规则应得的分数。',
      },
      letter: null,
    },
    differs: {
      list: {
        what: '下列指标的得分与规则不符',
        item: '{cell} “{indicator}”（填写{score}分，应得{computed}分）',
        fix: '请核对指标值、完成值和分值；都无误时请改为应得的分数。',
      },
      letter: null,
    },
  },
};
