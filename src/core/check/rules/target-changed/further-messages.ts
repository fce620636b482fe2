/** X01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Target differs from the approved one',
  basis: [
    {
      text: '财预〔2020〕10号：自评的指标和指标值应为年初批复的绩效目标，自评时不得改写',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    changed: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; the approved one is “{approved}” ({approvedCell}).',
      why: 'A self-evaluation measures against the approved targets.',
      fix: 'Restore the approved target; if a change was approved, attach it and accept this finding.',
    },
  },
  letters: {
    changed: {
      list: {
        what: '下列指标值与批复的不一致',
        item: '{cell} “{indicator}”（填写“{target}”，批复“{approved}”，见{approvedCell}）',
        fix: '请改回批复的指标值；经批准调整过的，请附上调整批复。',
      },
      letter: { fix: '请改回批复的指标值；经批准调整过的，请附上调整批复。' },
    },
  },
};
