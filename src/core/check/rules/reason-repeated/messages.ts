/** Texts of D05. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'repeated';

export const messages: MessageTexts<MessageId> = {
  repeated: {
    what: '从“{indicator}”（{cell}）起，{rows}行的偏差原因都是“{reason}”。',
    why: '各项指标的偏差不同，同一句话难以说明每一行。',
    fix: '请逐行补充与该指标有关的原因和改进措施；确为同一原因的，无需修改。',
  },
};
