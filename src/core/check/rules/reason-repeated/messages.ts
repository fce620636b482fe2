/** Texts of D05. */
import type { MessageTable } from '../../contract';

export type MessageId = 'repeated';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    repeated: {
      what: '从“{indicator}”（{cell}）起，{rows}行的偏差原因都是“{reason}”。',
      why: '各项指标的偏差不同，同一句话难以说明每一行。',
      fix: '请逐行补充与该指标有关的原因和改进措施；确为同一原因的，无需修改。',
      list: {
        what: '下列各处起，多行的偏差原因写法相同',
        item: '{cell} “{indicator}”（{rows}行都写“{reason}”）',
        fix: '请逐行补充与该指标有关的原因和改进措施；确为同一原因的，无需修改。',
      },
      letter: null,
    },
  },
  'en-US': {
    repeated: {
      what: 'From {cell} (“{indicator}”) on, {rows} rows give the same reason: “{reason}”.',
      why: 'Deviations differ from row to row; one sentence rarely explains them all.',
      fix: 'Add what concerns each indicator; nothing to do if the cause really is the same.',
    },
  },
};
