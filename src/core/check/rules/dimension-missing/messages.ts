/** Texts of T02. */
import type { MessageTable } from '../../contract';

export type MessageId = 'outputMissing' | 'benefitMissing' | 'satisfactionMissing';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    outputMissing: {
      what: '“{indicator}”的指标表（{cell}）没有产出指标。',
      why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
      fix: '请对照批复的绩效目标，在指标表中补上产出指标。',
      list: null,
      letter: null,
    },
    benefitMissing: {
      what: '“{indicator}”的指标表（{cell}）没有效益指标。',
      why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
      fix: '请对照批复的绩效目标，在指标表中补上效益指标。',
      list: null,
      letter: null,
    },
    satisfactionMissing: {
      what: '“{indicator}”的指标表（{cell}）没有满意度指标。',
      why: '绩效指标应包括产出、效益、满意度三类，缺一类就无法完整评价。',
      fix: '请补上满意度指标；确实不涉及服务对象的，请接受本条并注明原因。',
      list: null,
      letter: { fix: '请补上满意度指标；确实不涉及服务对象的，请注明原因。' },
    },
  },
  'en-US': {
    outputMissing: {
      what: 'The table of “{indicator}” ({cell}) has no output indicator.',
      why: 'Indicators must cover output, benefit and satisfaction.',
      fix: 'Add output indicators as approved in the target form.',
    },
    benefitMissing: {
      what: 'The table of “{indicator}” ({cell}) has no benefit indicator.',
      why: 'Indicators must cover output, benefit and satisfaction.',
      fix: 'Add benefit indicators as approved in the target form.',
    },
    satisfactionMissing: {
      what: 'The table of “{indicator}” ({cell}) has no satisfaction indicator.',
      why: 'Indicators must cover output, benefit and satisfaction.',
      fix: 'Add one; if nobody is served directly, accept this finding and say why.',
    },
  },
};
