/** Texts of T02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'outputMissing' | 'benefitMissing' | 'satisfactionMissing';

export const messages: MessageTexts<MessageId> = {
  outputMissing: {
    what: '“{indicator}”的指标表（{cell}）没有产出指标。',
    why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
    fix: '请对照批复的绩效目标，在指标表中补上产出指标。',
  },
  benefitMissing: {
    what: '“{indicator}”的指标表（{cell}）没有效益指标。',
    why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
    fix: '请对照批复的绩效目标，在指标表中补上效益指标。',
  },
  satisfactionMissing: {
    what: '“{indicator}”的指标表（{cell}）没有满意度指标。',
    why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
    fix: '请补上满意度指标；确实不涉及服务对象的，请接受本条并注明原因。',
  },
};
