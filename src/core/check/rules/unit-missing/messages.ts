/** Texts of V03. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'unit' | 'yuan';

export const messages: MessageTexts<MessageId> = {
  unit: {
    what: '“{indicator}”的指标值（{cell}）“{target}”没有单位。',
    why: '没有单位，实际完成值无从对照，系统导入时也会退回。',
    fix: '请在数字后补上单位，例如“个”“次”“人”。',
  },
  yuan: {
    what: '“{indicator}”的指标值（{cell}）“{target}”没有写“元”或“万元”。',
    why: '元和万元相差一万倍，金额必须写明单位。',
    fix: '请在数字后补上“元”或“万元”，例如“≤5000元/人”。',
  },
};
