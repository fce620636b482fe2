/** D04 in English, in lists and in letters. */
import type { FurtherMessages, LetterTexts } from '../../contract';
import type { MessageText } from '../../../words/fill-text';
import type { MessageId } from '.';

const english = (claim: string): MessageText => ({
  what: `“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it missed the target, but the reason says it was ${claim}: “{reason}”.`,
  why: 'The reason contradicts the actual value.',
  fix: 'Check the actual value; if it is right, state in {cell} why the target was missed.',
});

const notDone: LetterTexts = {
  list: {
    what: '下列指标没有达标，偏差原因却写已经完成',
    item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，原因写“{reason}”）',
    fix: '请核对完成值；无误时，请改写没有达标的原因。',
  },
  letter: null,
};

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Reason contradicts the result',
  basis: [{ text: '偏差原因应与完成值、得分一致', certainty: 'seen' }],
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
  letters: {
    claimsExceeded: notDone,
    claimsDone: notDone,
    claimsOnTime: notDone,
    deniesDone: {
      list: {
        what: '下列指标已经达标，偏差原因却写没有完成',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，原因写“{reason}”）',
        fix: '请核对完成值；无误时，请更正说明。',
      },
      letter: null,
    },
  },
};
