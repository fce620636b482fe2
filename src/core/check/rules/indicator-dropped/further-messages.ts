/** X02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Approved indicator not evaluated',
  basis: [
    {
      text: '财预〔2020〕10号：批复的绩效指标应全部自评；2020 年目标表的“投入与管理”不在自评范围',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    dropped: {
      what: 'The approved indicator “{indicator}” ({approvedCell}, target “{approved}”) is missing from the self-evaluation (column of {cell}).',
      why: 'Every approved indicator must be evaluated.',
      fix: 'Add the indicator; if dropping it was approved, accept this finding and say so.',
    },
  },
  letters: {
    dropped: {
      list: {
        what: '下列批复的指标在自评表中没有',
        item: '“{indicator}”（{approvedCell}，指标值“{approved}”）',
        fix: '请在自评表中补上；已批准取消的，请附上依据。',
      },
      letter: {
        what: '自评表中没有批复的指标“{indicator}”（{approvedCell}，指标值“{approved}”）。',
        fix: '请在自评表中补上这项指标；已批准取消的，请附上依据。',
      },
    },
  },
};
