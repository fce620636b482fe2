/** Texts of A09. */
import type { MessageTable } from '../../contract';

export type MessageId = 'stepApart';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    stepApart: {
      what: '“{indicator}”（{cell}）的实际完成值是“{actual}”，指标值是“{target}”，相差成百上千倍。',
      why: '很可能是单位或小数点写错了，核对之前不判断是否完成。',
      fix: '请核对两处的数字和单位；写错的请更正，没有写错的请写明原因。',
      list: {
        what: '下列指标的实际完成值与指标值相差成百上千倍，可能写错了单位',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”）',
        fix: '请核对两处的数字和单位；写错的请更正，没有写错的请写明原因。',
      },
      letter: null,
    },
  },
  'en-US': {
    stepApart: {
      what: 'The actual value of “{indicator}” ({cell}) is “{actual}”, its target “{target}”: hundreds of times apart or more.',
      why: 'A wrong unit or decimal point is likely, so completion is not judged before somebody has looked.',
      fix: 'Check numbers and units of both; correct the slip, or give the reason if there is none.',
    },
  },
};
