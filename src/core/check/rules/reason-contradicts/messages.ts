/** Texts of D04. */
import type { LetterMessageText, MessageTable } from '../../contract';
import type { MessageText } from '../../../words/fill-text';

const chinese = (claim: string): LetterMessageText => ({
  what: `“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，没有达标，偏差原因却写${claim}：“{reason}”。`,
  why: '说明与完成值互相矛盾，核查时会退回。',
  fix: '请核对完成值；无误时，请在{cell}改写没有达标的原因。',
  list: {
    what: '下列指标没有达标，偏差原因却写已经完成',
    item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，原因写“{reason}”）',
    fix: '请核对完成值；无误时，请改写没有达标的原因。',
  },
  letter: null,
});

const english = (claim: string): MessageText => ({
  what: `“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it missed the target, but the reason says it was ${claim}: “{reason}”.`,
  why: 'The reason contradicts the actual value.',
  fix: 'Check the actual value; if it is right, state in {cell} why the target was missed.',
});

export type MessageId = 'claimsExceeded' | 'claimsDone' | 'claimsOnTime' | 'deniesDone';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    claimsExceeded: chinese('超额完成'),
    claimsDone: chinese('已完成'),
    claimsOnTime: chinese('按时完成'),
    deniesDone: {
      what: '“{indicator}”（{cell}）指标值“{target}”，实际完成“{actual}”，已经达标，偏差原因却写没有完成：“{reason}”。',
      why: '说明与完成值互相矛盾，核查时会退回。',
      fix: '请核对完成值；无误时，请更正{cell}的说明。',
      list: {
        what: '下列指标已经达标，偏差原因却写没有完成',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，原因写“{reason}”）',
        fix: '请核对完成值；无误时，请更正说明。',
      },
      letter: null,
    },
  },
  'en-US': {
    claimsExceeded: english('exceeded'),
    claimsDone: english('done'),
    claimsOnTime: english('on time'),
    deniesDone: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}” and met it, but the reason says it was not done: “{reason}”.',
      why: 'The reason contradicts the actual value.',
      fix: 'Check the actual value; if it is right, correct the reason in {cell}.',
    },
  },
};
