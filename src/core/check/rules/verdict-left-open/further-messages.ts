/** A10 in English, in lists and in letters. */
import type { FurtherMessages, LetterTexts } from '../../contract';
import type { MessageId } from '.';

const claimed =
  'The actual value of “{indicator}” ({cell}) is only “{actual}”; its target is “{target}”.';
const both = 'The target of “{indicator}” ({cell}) is “{target}”, its actual value “{actual}”.';

const listed = (what: string, fix: string): LetterTexts => ({
  list: { what, item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）', fix },
  letter: null,
});

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Left open whether the target was met',
  basis: [
    { text: '自评以实际完成值对照年度指标值，完成值应能核对', certainty: 'label' },
    { text: '超过区间上限怎么计分，已公布的规则都没有规定', certainty: 'label' },
  ],
  'en-US': {
    claimForTime: {
      what: claimed,
      why: 'It does not say when, so the row is open.',
      fix: 'State in {cell} when it was done, such as “11月”.',
    },
    claimOnly: {
      what: claimed,
      why: 'It does not say what was reached, so the row is open.',
      fix: 'State in {cell} the number, the times or the result.',
    },
    limitElsewhere: {
      what: both,
      why: 'The sheet does not show this limit, so the row is open.',
      fix: 'State the limit in the target, such as “≤100万元”, or decide on the score.',
    },
    directionUnknown: {
      what: both,
      why: 'Neither a sign nor the name says whether more or less is better, so the row is open.',
      fix: 'Add ≥, ≤ or = to the target, or decide on the score.',
    },
    outsideRange: {
      what: both,
      why: 'The value lies outside the range, for which no rule is published, so the row is open.',
      fix: 'State one bound if more is welcome; explain the value if it had to stay within.',
    },
    unclear: {
      what: both,
      why: 'The two do not show whether the target was met, so the row is open.',
      fix: 'State in {cell} how far it was met, or decide on the score.',
    },
  },
  letters: {
    claimForTime: listed('下列指标没有写明完成的时间，无法核对是否按期', '请写明实际完成的时间。'),
    claimOnly: listed(
      '下列指标没有写明具体结果，无法核对是否达到',
      '请写明实际完成的次数、数量或结果。',
    ),
    limitElsewhere: listed(
      '下列指标的限额在表上看不出，无法核对是否超出',
      '请把限额写进指标值，或提供核对依据。',
    ),
    directionUnknown: listed('下列指标没有比较符号，看不出多好还是少好', '请在指标值补上≥、≤或=。'),
    outsideRange: listed(
      '下列指标的完成值在区间之外，规则没有规定怎么算',
      '请说明区间的本意；须控制在内的，请说明原因。',
    ),
    unclear: listed('下列指标对照起来看不出是否达到', '请写明达到的程度。'),
  },
};
