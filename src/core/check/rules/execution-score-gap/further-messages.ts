/** F07 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Spending and scores do not match',
  basis: [
    {
      text: '省级预算管理一体化系统：指标得分率高于执行率的部分超过其 5% 亮红灯，预算结余超过 20% 亮黄灯',
      certainty: 'seen',
    },
  ],
  'en-US': {
    gap: {
      what: 'Only {execution} of “{indicator}” was spent ({cell}), but the indicators reach {indicators} of their full marks.',
      why: 'Reviewers will ask whether the budget was too high or the targets too low.',
      fix: 'Check spending and scores; if they are right, say why money was left.',
    },
    unspent: {
      what: 'Only {execution} of “{indicator}” was spent ({cell}); {unspent} of the budget is left.',
      why: 'Reviewers ask for the reason when so much is left.',
      fix: 'Check spending; if it is right, say why money was left.',
    },
  },
  letters: {
    gap: { list: null, letter: null },
    unspent: { list: null, letter: null },
  },
};
