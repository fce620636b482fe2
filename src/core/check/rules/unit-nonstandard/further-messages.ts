/** V04 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Unit loosely written',
  basis: [{ text: '经复核的目标表标注：“百分比”应写作“%”', certainty: 'label' }],
  'en-US': {
    loose: {
      what: 'In the target of “{indicator}” ({cell}), “{target}”, the unit “{unit}” is loosely written.',
      why: 'Several spellings of one unit do not add up in summaries and imports.',
      fix: 'Change “{unit}” to “{standard}”.',
    },
  },
  letters: {
    loose: {
      list: {
        what: '下列指标值的单位“{unit}”写法不规范',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请把“{unit}”改为“{standard}”。',
      },
      letter: null,
    },
  },
};
