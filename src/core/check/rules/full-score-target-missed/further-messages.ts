/** S03 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Full marks for a missed target',
  basis: [
    {
      text: '未达到指标值的，定量指标按完成比例记分，定性指标按分档记分，不得满分',
      certainty: 'label',
    },
  ],
  'en-US': {
    missedComputed: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it missed the target, yet scores a full {score}.',
      why: 'The rule gives {computed}: {basis}.',
      fix: 'Change {cell} to {computed} and state the reason; if the actual value is wrong, correct that first.',
    },
    missed: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it missed the target, yet scores a full {score}.',
      why: 'A missed target cannot earn full marks.',
      fix: 'Score {cell} again by the degree of completion and state the reason.',
    },
    partial: {
      what: '“{indicator}” ({cell}) has target “{target}” and result “{actual}”; it was met in part, yet scores a full {score}.',
      why: 'A partly met indicator is scored inside the band for that tier.',
      fix: 'Score {cell} again within the tier and state the reason.',
    },
  },
  letters: {
    missedComputed: {
      list: {
        what: '下列指标没有达标，却得满分',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，得分{score}分，应得{computed}分）',
        fix: '请把得分改为应得的分数；如完成值填错，请先更正。',
      },
      letter: null,
    },
    missed: {
      list: {
        what: '下列指标没有达标，却得满分',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，得分{score}分）',
        fix: '请按完成程度重新评定得分；如完成值填错，请先更正。',
      },
      letter: null,
    },
    partial: {
      list: {
        what: '下列指标只是部分达成，却得满分',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，得分{score}分）',
        fix: '请按档次重新评定得分；其实全部达成的，请更正完成值。',
      },
      letter: null,
    },
  },
};
