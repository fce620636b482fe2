/** M03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Spending is slow or out of step',
  basis: [
    { text: '省级预算管理一体化系统：执行进度不到同期应完成数的 60% 亮红灯', certainty: 'seen' },
    {
      text: '四川：4、6、8、10月底执行率低于 25%、40%、60%、80%，或与绩效目标相差 10 个百分点以上的预警（见所选规则）',
      certainty: 'unverified',
    },
  ],
  'en-US': {
    red: {
      what: 'Only {rate} of “{indicator}” was spent by month {month} ({cell}): red light.',
      why: 'Reviewers will ask why less than 60% of the expected progress was made.',
      fix: 'Check spending; if it is right, state the cause and what comes next.',
    },
    floor: {
      what: 'Only {rate} of “{indicator}” was spent by month {month} ({cell}), less than {below} due by the end of month {through}.',
      why: 'The policy in use sets floors for the ends of months.',
      fix: 'Check spending; if it is right, state the cause and what comes next.',
    },
    gap: {
      what: '{rate} of “{indicator}” was spent ({cell}); {rows} indicators stand at {done} on average, more than {gap} points apart.',
      why: 'Money and work should keep step.',
      fix: 'Check spending and progress; if they are right, say why they differ.',
    },
  },
  letters: {
    red: { list: null, letter: null },
    floor: { list: null, letter: null },
    gap: { list: null, letter: null },
  },
};
