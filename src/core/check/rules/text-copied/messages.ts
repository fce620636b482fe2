/** Texts of X06. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'copied' | 'several';

export const messages: MessageTexts<MessageId> = {
  copied: {
    what: '“{indicator}”（{cell}）与“{other}”的内容一字不差（{otherCell}）。',
    why: '项目、单位不同，情况也不同，同一段话难以说明每一个。',
    fix: '请按本项目、本单位的情况改写；确为同一情况的，无需修改。',
  },
  several: {
    what: '“{indicator}”（{cell}）等{count}处与其他项目或单位的内容一字不差，例如“{other}”（{otherCell}）。',
    why: '项目、单位不同，情况也不同，同一段话难以说明每一个。',
    fix: '请按本项目、本单位的情况改写；确为同一情况的，无需修改。',
  },
};
