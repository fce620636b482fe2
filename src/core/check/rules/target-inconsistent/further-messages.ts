/** X05 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Same indicator, different targets',
  basis: [{ text: '同一单位同名比率指标口径应一致，不同时宜说明原因', certainty: 'own' }],
  'en-US': {
    differs: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; in project “{otherProject}” it is “{other}” ({otherCell}).',
      why: 'Indicators of one name in one unit usually mean the same.',
      fix: 'Check both; where they really differ, say so in the names.',
    },
  },
  letters: {
    differs: {
      list: {
        what: '下列指标与其他项目的同名指标指标值不同',
        item: '{cell} “{indicator}”（“{target}”；项目“{otherProject}”是“{other}”，见{otherCell}）',
        fix: '请核对口径；确属不同的，可在指标名称中写明区别。',
      },
      letter: null,
    },
  },
};
