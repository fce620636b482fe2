import type { MessageTable } from '../../contract';

export type MessageId = 'blank' | 'mark' | 'errorValue' | 'formUnfilled';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    blank: {
      what: '“{indicator}”（{cell}）没有填写实际完成值，指标值是“{target}”。',
      why: '没有完成值就无法与指标值比较，也无法评分。',
      fix: '请在{cell}填写全年实际完成值；没有开展的填0并说明原因。',
      list: {
        what: '下列指标没有填写实际完成值',
        item: '{cell} “{indicator}”（指标值“{target}”）',
        fix: '请填写全年实际完成值；没有开展的填0并说明原因。',
      },
      letter: null,
    },
    mark: {
      what: '“{indicator}”（{cell}）的实际完成值只填了“{text}”，指标值是“{target}”。',
      why: '符号不是完成值，无法与指标值比较。',
      fix: '请在{cell}填写全年实际完成值；没有开展的填0并说明原因。',
      list: {
        what: '下列指标没有填写实际完成值',
        item: '{cell} “{indicator}”（只填了“{text}”）',
        fix: '请填写全年实际完成值；没有开展的填0并说明原因。',
      },
      letter: null,
    },
    errorValue: {
      what: '“{indicator}”（{cell}）的实际完成值是错误值“{text}”，指标值是“{target}”。',
      why: 'Excel 没有算出结果，无法与指标值比较。',
      fix: '请更正{cell}的公式，或直接填写全年实际完成值。',
      list: {
        what: '下列指标的实际完成值是错误值',
        item: '{cell} “{indicator}”（“{text}”）',
        fix: '请更正公式，或直接填写全年实际完成值。',
      },
      letter: null,
    },
    formUnfilled: {
      what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
      why: '填写完成值之前，无法判断完成情况，也无法评分。',
      fix: '请先在{cell}下方逐项填写，再重新检查。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    blank: {
      what: '“{indicator}” ({cell}) has no actual value; its target is “{target}”.',
      why: 'Without an actual value the row cannot be compared or scored.',
      fix: 'Enter the result of the year in {cell}; enter 0 and a reason if nothing was done.',
    },
    mark: {
      what: 'The actual value of “{indicator}” ({cell}) is only “{text}”; its target is “{target}”.',
      why: 'A mark is no value and cannot be compared with the target.',
      fix: 'Enter the result of the year in {cell}; enter 0 and a reason if nothing was done.',
    },
    errorValue: {
      what: 'The actual value of “{indicator}” ({cell}) is the error “{text}”; its target is “{target}”.',
      why: 'Excel found no result, so nothing can be compared.',
      fix: 'Correct the formula in {cell}, or enter the result of the year.',
    },
    formUnfilled: {
      what: 'None of the {rows} indicators of this form has an entry under “{indicator}” ({cell}) yet.',
      why: 'Before that, nothing can be judged or scored.',
      fix: 'Fill in the rows below {cell}, then check again.',
    },
  },
};
