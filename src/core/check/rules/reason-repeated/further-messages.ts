/** D05 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Same reason on many rows',
  basis: [{ text: '偏差原因应针对各项指标分别分析', certainty: 'unverified' }],
  'en-US': {
    repeated: {
      what: 'From {cell} (“{indicator}”) on, {rows} rows give the same reason: “{reason}”.',
      why: 'Deviations differ from row to row; one sentence rarely explains them all.',
      fix: 'Add what concerns each indicator; nothing to do if the cause really is the same.',
    },
  },
  letters: {
    repeated: {
      list: {
        what: '下列各处起，多行的偏差原因写法相同',
        item: '{cell} “{indicator}”（{rows}行都写“{reason}”）',
        fix: '请逐行补充与该指标有关的原因和改进措施；确为同一原因的，无需修改。',
      },
      letter: null,
    },
  },
};
