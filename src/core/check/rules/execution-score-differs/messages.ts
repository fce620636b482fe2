/** Texts of F02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTexts<MessageId> = {
  differs: {
    what: '“{indicator}”（{cell}）的执行率得分填写{score}分，按规则应得{computed}分。',
    why: '计算：{basis}。',
    fix: '请核对预算数、执行数和分值；都无误时把{cell}改为{computed}分。',
  },
};
