/** A09 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Magnitude in doubt',
  basis: [
    { text: '完成值与指标值相差整百、整千、整万倍时，多为单位或小数点写错', certainty: 'own' },
  ],
  'en-US': {
    stepApart: {
      what: 'The actual value of “{indicator}” ({cell}) is “{actual}”, its target “{target}”: hundreds of times apart or more.',
      why: 'A wrong unit or decimal point is likely, so completion is not judged before somebody has looked.',
      fix: 'Check numbers and units of both; correct the slip, or give the reason if there is none.',
    },
  },
  letters: {
    stepApart: {
      list: {
        what: '下列指标的实际完成值与指标值相差成百上千倍，可能写错了单位',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请核对两处的数字和单位；写错的请更正，没有写错的请写明原因。',
      },
      letter: null,
    },
  },
};
