/** X03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Evaluated indicator never approved',
  basis: [
    {
      text: '财预〔2020〕10号：自评的指标应为年初批复的绩效指标',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    added: {
      what: 'The indicator “{indicator}” ({cell}) is not in the approved target form ({approvedSheet}).',
      why: 'A self-evaluation measures the approved indicators.',
      fix: 'Check the name; remove the indicator, or attach its approval and accept this finding.',
    },
  },
  letters: {
    added: {
      list: {
        what: '下列指标在批复的目标表（{approvedSheet}）中没有',
        item: '{cell} “{indicator}”',
        fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复。',
      },
      letter: { fix: '请核对指标名称是否写错；确属新增的，请删去，或附上批复。' },
    },
  },
};
