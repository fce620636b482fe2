/** Texts of F08. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'funds' | 'indicator';

export const messages: MessageTexts<MessageId> = {
  funds: {
    what: '“{indicator}”（{cell}）填写{amount}，与{otherCell}的{other}正好相差一万倍。',
    why: '本表金额单位是{unit}，很可能把元和万元混用了。',
    fix: '请把两格统一为{unit}。',
  },
  indicator: {
    what: '“{indicator}”（{cell}）填写“{amount}”，与项目资金中的{total}{unit}正好相差一万倍。',
    why: '很可能把元和万元混用了。',
    fix: '请核对{cell}的数字和单位。',
  },
};
