/** Texts of V01. */
import type { MessageTexts } from '../../contract';

const why = '名称表明这是定量指标，没有数值就无法计算完成率和得分。';

export type MessageId = 'rate' | 'persons' | 'number' | 'money' | 'time' | 'years';

export const messages: MessageTexts<MessageId> = {
  rate: {
    what: '“{indicator}”是比率，指标值（{cell}）却写“{target}”，没有数值。',
    why,
    fix: '请把指标值写成百分比，例如“≥90%”。',
  },
  persons: {
    what: '“{indicator}”是人数，指标值（{cell}）却写“{target}”，没有数值。',
    why,
    fix: '请写明人数，例如“≥100人”。',
  },
  number: {
    what: '“{indicator}”是数量，指标值（{cell}）却写“{target}”，没有数值。',
    why,
    fix: '请写明数量和单位，例如“≥10次”。',
  },
  money: {
    what: '“{indicator}”是金额，指标值（{cell}）却写“{target}”，没有数值。',
    why,
    fix: '请写明金额和单位，例如“≤5万元”；确实只能与上年比较的，写“同比下降”。',
  },
  time: {
    what: '“{indicator}”是时间，指标值（{cell}）却写“{target}”，没有期限。',
    why,
    fix: '请写明时限或截止日期，例如“≤3个工作日”或“11月底前”。',
  },
  years: {
    what: '“{indicator}”是年限，指标值（{cell}）却写“{target}”，没有年数。',
    why,
    fix: '请写明年数，例如“≥5年”。',
  },
};
