/** T03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Indicator named twice',
  basis: [{ text: '同名指标在汇总和核对时无法区分', certainty: 'own' }],
  'en-US': {
    repeated: {
      what: '“{indicator}” ({cell}) has the same name as {earlierCell}.',
      why: 'Two indicators of one name may be scored twice and cannot be matched with the approval.',
      fix: 'Remove the row if it was entered twice, or else make the names distinct.',
    },
  },
  letters: {
    repeated: {
      list: {
        what: '下列指标的名称重复',
        item: '{cell} “{indicator}”（与{earlierCell}相同）',
        fix: '请核对是否多录了一行；确是两个指标的，请在名称中写明区别。',
      },
      letter: null,
    },
  },
};
