/** Texts of M03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'red' | 'floor' | 'gap';

export const messages: MessageTexts<MessageId> = {
  red: {
    what: '“{indicator}”到{month}月执行率只有{rate}（{cell}），执行进度亮红灯。',
    why: '不到同期应执行数的六成，核查会问原因。',
    fix: '请核对执行数；无误时请写明支出慢的原因和下一步安排。',
  },
  floor: {
    what: '“{indicator}”到{month}月执行率只有{rate}（{cell}），低于{through}月底应达到的{below}。',
    why: '所选规则规定了各月末执行率的下限。',
    fix: '请核对执行数；无误时请写明支出慢的原因和下一步安排。',
  },
  gap: {
    what: '“{indicator}”执行率是{rate}（{cell}），{rows}项数量指标平均完成{done}，相差超过{gap}个百分点。',
    why: '支出与任务应当大体同步。',
    fix: '请核对执行数和各项进度；无误时请写明不同步的原因。',
  },
};
