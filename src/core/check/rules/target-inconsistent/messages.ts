/** Texts of X05. */
import type { MessageTable } from '../../contract';

export type MessageId = 'differs';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    differs: {
      what: '“{indicator}”（{cell}）的指标值是“{target}”，项目“{otherProject}”中同名指标是“{other}”（{otherCell}）。',
      why: '同一单位的同名指标通常是同一口径，不同的指标值容易被问到。',
      fix: '请核对两处口径；确属不同的，可在指标名称中写明区别。',
      list: {
        what: '下列指标与其他项目的同名指标指标值不同',
        item: '{cell} “{indicator}”（“{target}”；项目“{otherProject}”是“{other}”，见{otherCell}）',
        fix: '请核对口径；确属不同的，可在指标名称中写明区别。',
      },
      letter: null,
    },
  },
  'en-US': {
    differs: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; in project “{otherProject}” it is “{other}” ({otherCell}).',
      why: 'Indicators of one name in one unit usually mean the same.',
      fix: 'Check both; where they really differ, say so in the names.',
    },
  },
};
