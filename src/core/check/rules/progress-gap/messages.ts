/** Texts of M03. */
import type { MessageTable } from '../../contract';

export type MessageId = 'red' | 'floor' | 'gap';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    red: {
      what: '“{indicator}”到{month}月执行率只有{rate}（{cell}），执行进度亮红灯。',
      why: '不到同期应执行数的六成，核查会问原因。',
      fix: '请核对执行数；无误时请写明支出慢的原因和下一步安排。',
      list: null,
      letter: null,
    },
    floor: {
      what: '“{indicator}”到{month}月执行率只有{rate}（{cell}），低于{through}月底应达到的{below}。',
      why: '所选规则规定了各月末执行率的下限。',
      fix: '请核对执行数；无误时请写明支出慢的原因和下一步安排。',
      list: null,
      letter: null,
    },
    gap: {
      what: '“{indicator}”执行率是{rate}（{cell}），{rows}项数量指标平均完成{done}，相差超过{gap}个百分点。',
      why: '支出与任务应当大体同步。',
      fix: '请核对执行数和各项进度；无误时请写明不同步的原因。',
      list: null,
      letter: null,
    },
  },
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
};
