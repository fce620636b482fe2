/** Texts of X02. */
import type { MessageTable } from '../../contract';

export type MessageId = 'dropped';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    dropped: {
      what: '自评表（{cell}起）中没有批复的指标“{indicator}”（{approvedCell}，指标值“{approved}”）。',
      why: '批复的绩效指标应当全部自评。',
      fix: '请在自评表中补上这项指标；已批准取消的，请接受本条并写明依据。',
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
  'en-US': {
    dropped: {
      what: 'The approved indicator “{indicator}” ({approvedCell}, target “{approved}”) is missing from the self-evaluation (column of {cell}).',
      why: 'Every approved indicator must be evaluated.',
      fix: 'Add the indicator; if dropping it was approved, accept this finding and say so.',
    },
  },
};
