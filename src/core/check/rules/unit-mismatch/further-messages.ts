/** V05 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Unit does not fit the name',
  basis: [{ text: '经复核的表标注：“提升率”填“提升”、“项数”填“次”不相符', certainty: 'label' }],
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
  letters: {
    rateWithUnit: {
      list: {
        what: '下列指标是比率，指标值的单位却不是百分比',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请把指标值改为百分比；如果考核的是数量，请改指标名称。',
      },
      letter: null,
    },
    rateWithWord: {
      list: {
        what: '下列指标是比率，指标值却没有数值',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请写明百分比，例如“≥5%”；无法量化的，请改指标名称。',
      },
      letter: null,
    },
    countWithUnit: {
      list: {
        what: '下列指标值的单位与名称不符',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请按名称改单位；如果单位是对的，请改指标名称。',
      },
      letter: null,
    },
    countWithRate: {
      list: {
        what: '下列指标是数量，指标值却是百分比',
        item: '{cell} “{indicator}”（“{target}”）',
        fix: '请把指标值改为数量；如果考核的是比例，请把名称改为“……率”。',
      },
      letter: null,
    },
  },
};
