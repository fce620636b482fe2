/** Texts of G05. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'missing' | 'several';

export const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”（{cell}）没有填写。',
    why: '表中有这一栏，报送后靠它找到负责和经办的人。',
    fix: '请填写；打印后手写的，无需修改。',
  },
  several: {
    what: '“{indicator}”（{cell}）等{count}处没有填写：{places}。',
    why: '表中有这些栏，报送后靠它们找到负责和经办的人。',
    fix: '请逐处填写；打印后手写的，无需修改。',
  },
};
