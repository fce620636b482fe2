/** Texts of X01. */
import type { MessageTable } from '../../contract';

export type MessageId = 'changed';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    changed: {
      what: '“{indicator}”（{cell}）的指标值是“{target}”，批复的是“{approved}”（{approvedCell}）。',
      why: '自评应对照批复的绩效目标，不能自行调整指标值。',
      fix: '请改回批复的指标值；经批准调整过的，请附上调整批复并接受本条。',
      list: {
        what: '下列指标值与批复的不一致',
        item: '{cell} “{indicator}”（填写“{target}”，批复“{approved}”，见{approvedCell}）',
        fix: '请改回批复的指标值；经批准调整过的，请附上调整批复。',
      },
      letter: { fix: '请改回批复的指标值；经批准调整过的，请附上调整批复。' },
    },
  },
  'en-US': {
    changed: {
      what: 'The target of “{indicator}” ({cell}) is “{target}”; the approved one is “{approved}” ({approvedCell}).',
      why: 'A self-evaluation measures against the approved targets.',
      fix: 'Restore the approved target; if a change was approved, attach it and accept this finding.',
    },
  },
};
