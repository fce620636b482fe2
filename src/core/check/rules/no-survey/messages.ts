/** Texts of G08. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'unnamed';

export const messages: MessageTexts<MessageId> = {
  unnamed: {
    what: '“{indicator}”的佐证材料（{cell}）没有提到问卷、测评等调查，表中别处也没有。',
    why: '满意度要有调查结果佐证，否则数字从哪里来说不清。',
    fix: '请写明调查的方式、份数和时间，或附上调查结果。',
  },
};
