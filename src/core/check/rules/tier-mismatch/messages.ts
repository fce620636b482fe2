/** Texts of S06. */
import type { MessageTable } from '../../contract';

export type MessageId = 'achieved' | 'partlyAchieved' | 'notAchieved';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    achieved: {
      what: '“{indicator}”（{cell}）判为达成（完成“{actual}”），得分却是{score}分。',
      why: '“达成”一档应得{low}至{high}分。',
      fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
      list: {
        what: '下列指标判为达成，得分却不在该档',
        item: '{cell} “{indicator}”（完成“{actual}”，得分{score}分）',
        fix: '请在该档内调整得分，或改判档次并写明原因。',
      },
      letter: null,
    },
    partlyAchieved: {
      what: '“{indicator}”（{cell}）是部分达成（指标值“{target}”，完成“{actual}”），得分却是{score}分。',
      why: '“部分达成”一档应得{low}分以上、不到{high}分。',
      fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
      list: {
        what: '下列指标是部分达成，得分却不在该档',
        item: '{cell} “{indicator}”（指标值“{target}”，完成“{actual}”，得分{score}分）',
        fix: '请在该档内调整得分，或改判档次并写明原因。',
      },
      letter: null,
    },
    notAchieved: {
      what: '“{indicator}”（{cell}）判为未达成（完成“{actual}”），得分却是{score}分。',
      why: '“未达成”一档应得{low}分以上、不到{high}分。',
      fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
      list: {
        what: '下列指标判为未达成，得分却不在该档',
        item: '{cell} “{indicator}”（完成“{actual}”，得分{score}分）',
        fix: '请在该档内调整得分，或改判档次并写明原因。',
      },
      letter: null,
    },
  },
  'en-US': {
    achieved: {
      what: '“{indicator}” ({cell}) counts as achieved (“{actual}”), but scores {score}.',
      why: 'That tier earns {low} to {high}.',
      fix: 'Adjust {cell} within the tier, or change the tier and say why.',
    },
    partlyAchieved: {
      what: '“{indicator}” ({cell}) was partly achieved (target “{target}”, result “{actual}”), but scores {score}.',
      why: 'That tier earns {low} or more, but less than {high}.',
      fix: 'Adjust {cell} within the tier, or change the tier and say why.',
    },
    notAchieved: {
      what: '“{indicator}” ({cell}) counts as not achieved (“{actual}”), but scores {score}.',
      why: 'That tier earns {low} or more, but less than {high}.',
      fix: 'Adjust {cell} within the tier, or change the tier and say why.',
    },
  },
};
