/** V08 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Target that everything meets',
  basis: [{ text: '经复核的自评表标注：“≥0%”任何结果都达标', certainty: 'label' }],
  'en-US': {
    fromZero: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”, which every result meets.',
      why: 'A target without constraint measures nothing.',
      fix: 'State the level to be reached, such as last year’s figure or the plan.',
    },
    fromZeroUnwanted: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”, which every result meets.',
      why: 'The name says that less is better, so the sign points the wrong way.',
      fix: 'State an upper limit, such as “=0” or “≤” with the planned figure.',
    },
    upToAllWanted: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”, which every result meets.',
      why: 'The name says that more is better, so the sign points the wrong way.',
      fix: 'State the level to be reached, such as “≥95%”, or “=100%” for all.',
    },
    upToAll: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”, which every result meets.',
      why: 'The rate cannot exceed 100% anyway, so this bound does not constrain it.',
      fix: 'State the level to be reached, such as the percentage planned.',
    },
  },
  letters: {
    fromZero: {
      list: {
        what: '下列指标值怎样完成都算达标',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明应达到的水平，例如上年实际数或计划数。',
      },
      letter: null,
    },
    fromZeroUnwanted: {
      list: {
        what: '下列指标越少越好，指标值的符号却是“≥”',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请改为上限，例如“=0”或“≤”加上计划控制的数值。',
      },
      letter: null,
    },
    upToAllWanted: {
      list: {
        what: '下列指标越高越好，指标值的符号却是“≤”',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请改为应达到的水平，例如“≥95%”；要求全部完成的写“=100%”。',
      },
      letter: null,
    },
    upToAll: {
      list: {
        what: '下列指标值怎样完成都算达标',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明应达到的水平，例如把上限降到计划控制的百分比。',
      },
      letter: null,
    },
  },
};
