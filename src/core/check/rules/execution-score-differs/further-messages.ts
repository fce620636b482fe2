/** F02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Execution score differs from the rule',
  basis: [{ text: '执行率得分 = 分值 × 执行率，不超过分值（按所选评分规则）', certainty: 'label' }],
  'en-US': {
    differs: {
      what: 'The execution score of “{indicator}” ({cell}) is stated as {score}; the rule gives {computed}.',
      why: 'Calculation: {basis}.',
      fix: 'Check budget, spending and full marks; if they are right, change {cell} to {computed}.',
    },
  },
  letters: {
    differs: { list: null, letter: null },
  },
};
