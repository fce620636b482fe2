/** Texts of D04. */
import type { MessageTexts } from '../../contract';
import type { MessageText } from '../../../words/fill-text';

const chinese = (claim: string): MessageText => ({
  what: `“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标，偏差原因却写${claim}：“{reason}”。`,
  why: '说明与完成值互相矛盾，核查时会退回。',
  fix: '请核对完成值；无误时，请在{cell}改写没有达标的原因。',
});

export type MessageId = 'claimsExceeded' | 'claimsDone' | 'claimsOnTime' | 'deniesDone';

export const messages: MessageTexts<MessageId> = {
  claimsExceeded: chinese('超额完成'),
  claimsDone: chinese('已完成'),
  claimsOnTime: chinese('按时完成'),
  deniesDone: {
    what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，已经达标，偏差原因却写没有完成：“{reason}”。',
    why: '说明与完成值互相矛盾，核查时会退回。',
    fix: '请核对完成值；无误时，请更正{cell}的说明。',
  },
};
