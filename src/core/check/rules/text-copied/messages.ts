/** Texts of X06. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'copied' | 'several';

export const messages: MessageTexts<MessageId> = {
  copied: {
    what: '“{indicator}”（{cell}）与项目“{otherProject}”的内容一字不差（{otherCell}）。',
    why: '项目不同，情况也不同，同一段话难以说明每个项目。',
    fix: '请按本项目的情况改写；确为同一情况的，无需修改。',
  },
  several: {
    what: '“{indicator}”（{cell}）等{count}处与其他项目的内容一字不差，例如“{otherProject}”（{otherCell}）。',
    why: '项目不同，情况也不同，同一段话难以说明每个项目。',
    fix: '请按本项目的情况改写；确为同一情况的，无需修改。',
  },
};
