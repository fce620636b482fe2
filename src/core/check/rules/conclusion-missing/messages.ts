/** Texts of G03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'missing' | 'prompt' | 'tooLong';

export const messages: MessageTexts<MessageId> = {
  missing: {
    what: '“{indicator}”（{cell}）没有填写。',
    why: '表中有这一栏，结论、问题和措施由填报单位写明。',
    fix: '请填写{cell}；确实没有的，写“无”。',
  },
  prompt: {
    what: '“{indicator}”（{cell}）还是填写提示：“{prompt}”。',
    why: '提示说明要写什么，本身不是内容。',
    fix: '请按提示写明实际内容，并删去提示。',
  },
  tooLong: {
    what: '“{indicator}”（{cell}）写了{length}字，表中要求{limit}字以内。',
    why: '表式规定了字数。',
    fix: '请把{cell}压缩到{limit}字以内。',
  },
};
