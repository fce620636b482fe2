/** Texts of V05. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'rateWithUnit' | 'rateWithWord' | 'countWithUnit' | 'countWithRate';

export const messages: MessageTexts<MessageId> = {
  rateWithUnit: {
    what: '“{indicator}”是比率，指标值（{cell}）“{target}”的单位却是“{unit}”。',
    why: '比率应以百分比表示，单位不符就无法比较和计分。',
    fix: '请把指标值改为百分比；如果考核的是数量，请改指标名称。',
  },
  rateWithWord: {
    what: '“{indicator}”是比率，指标值（{cell}）却写“{target}”。',
    why: '比率要有百分比，只写变化方向无法计算完成率。',
    fix: '请写明百分比，例如“≥5%”；无法量化的，请改指标名称。',
  },
  countWithUnit: {
    what: '“{indicator}”的指标值（{cell}）“{target}”，单位“{unit}”与名称不符。',
    why: '名称说的数量和指标值的单位不是一回事，实际完成值无从对照。',
    fix: '请按名称改单位；如果单位是对的，请改指标名称。',
  },
  countWithRate: {
    what: '“{indicator}”是数量，指标值（{cell}）“{target}”却是百分比。',
    why: '数量应以个、次、人等计，写百分比就不知道应完成多少。',
    fix: '请把指标值改为数量；如果考核的是比例，请把名称改为“……率”。',
  },
};
