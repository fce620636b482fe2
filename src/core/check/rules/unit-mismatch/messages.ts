/** Texts of V05. */
import type { MessageTable } from '../../contract';

export type MessageId = 'rateWithUnit' | 'rateWithWord' | 'countWithUnit' | 'countWithRate';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    rateWithUnit: {
      what: '“{indicator}”是比率，指标值（{cell}）“{target}”的单位却是“{unit}”。',
      why: '比率应以百分比表示，单位不符就无法比较和计分。',
      fix: '请把指标值改为百分比；如果考核的是数量，请改指标名称。',
      list: {
        what: '下列指标是比率，指标值的单位却不是百分比',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请把指标值改为百分比；如果考核的是数量，请改指标名称。',
      },
      letter: null,
    },
    rateWithWord: {
      what: '“{indicator}”是比率，指标值（{cell}）却写“{target}”。',
      why: '比率要有百分比，只写变化方向无法计算完成率。',
      fix: '请写明百分比，例如“≥5%”；无法量化的，请改指标名称。',
      list: {
        what: '下列指标是比率，指标值却没有数值',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明百分比，例如“≥5%”；无法量化的，请改指标名称。',
      },
      letter: null,
    },
    countWithUnit: {
      what: '“{indicator}”的指标值（{cell}）“{target}”，单位“{unit}”与名称不符。',
      why: '名称说的数量和指标值的单位不是一回事，实际完成值无从对照。',
      fix: '请按名称改单位；如果单位是对的，请改指标名称。',
      list: {
        what: '下列指标值的单位与名称不符',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请按名称改单位；如果单位是对的，请改指标名称。',
      },
      letter: null,
    },
    countWithRate: {
      what: '“{indicator}”是数量，指标值（{cell}）“{target}”却是百分比。',
      why: '数量应以个、次、人等计，写百分比就不知道应完成多少。',
      fix: '请把指标值改为数量；如果考核的是比例，请把名称改为“……率”。',
      list: {
        what: '下列指标是数量，指标值却是百分比',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请把指标值改为数量；如果考核的是比例，请把名称改为“……率”。',
      },
      letter: null,
    },
  },
  'en-US': {
    rateWithUnit: {
      what: '“{indicator}” is a rate, but its target ({cell}), “{target}”, is in “{unit}”.',
      why: 'A rate is a percentage; another unit can be neither compared nor scored.',
      fix: 'Write a percentage, or rename the indicator if a count is meant.',
    },
    rateWithWord: {
      what: '“{indicator}” is a rate, but its target ({cell}) says “{target}”.',
      why: 'A rate needs a percentage; a direction alone gives no completion.',
      fix: 'Write the percentage, for example “≥5%”, or rename the indicator.',
    },
    countWithUnit: {
      what: 'The target of “{indicator}” ({cell}), “{target}”, has the unit “{unit}”, which does not fit the name.',
      why: 'Name and unit count different things, so the actual value cannot be compared.',
      fix: 'Change the unit to fit the name, or rename the indicator.',
    },
    countWithRate: {
      what: '“{indicator}” is a count, but its target ({cell}), “{target}”, is a percentage.',
      why: 'A count is in 个, 次, 人 and so on; a percentage does not say how many.',
      fix: 'Write a number, or rename the indicator to a rate.',
    },
  },
};
