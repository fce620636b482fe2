/** Texts of P03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'copied';

export const messages: MessageTexts<MessageId> = {
  copied: {
    what: '“{indicator}”的{count}项指标，完成值都与指标值的数字、文字相同（自{cell}起），得分全部满分。',
    why: '“≥”“≤”的指标很少每项都恰好完成，容易被认为没有据实填报。',
    fix: '请按实际完成的数字填写；确实如此的，备好佐证材料。',
  },
};
