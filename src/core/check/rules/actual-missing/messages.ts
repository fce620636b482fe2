import type { MessageTexts } from '../../contract';

export type MessageId = 'blank' | 'mark' | 'errorValue' | 'formUnfilled';

export const messages: MessageTexts<MessageId> = {
  blank: {
    what: '“{indicator}”（{cell}）没有填写实际完成值，指标值是“{target}”。',
    why: '没有完成值就无法与指标值比较，也无法评分。',
    fix: '请在{cell}填写全年实际完成值；没有开展的填0并说明原因。',
  },
  mark: {
    what: '“{indicator}”（{cell}）的实际完成值只填了“{text}”，指标值是“{target}”。',
    why: '符号不是完成值，无法与指标值比较。',
    fix: '请在{cell}填写全年实际完成值；没有开展的填0并说明原因。',
  },
  errorValue: {
    what: '“{indicator}”（{cell}）的实际完成值是错误值“{text}”，指标值是“{target}”。',
    why: 'Excel 没有算出结果，无法与指标值比较。',
    fix: '请更正{cell}的公式，或直接填写全年实际完成值。',
  },
  formUnfilled: {
    what: '本表{rows}项指标都还没有填写“{indicator}”（{cell}起）。',
    why: '填写完成值之前，无法判断完成情况，也无法评分。',
    fix: '请先在{cell}下方逐项填写，再重新检查。',
  },
};
