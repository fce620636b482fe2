/** M02 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Possibility contradicts the forecast',
  basis: [{ text: '绩效运行监控表：完成目标可能性应与全年预计完成情况一致', certainty: 'own' }],
  'en-US': {
    certainBelow: {
      what: '“{indicator}” is marked certain ({cell}), but its forecast “{forecast}” misses the target “{target}”.',
      why: 'Possibility and forecast must go together.',
      fix: 'Correct the forecast, or change the possibility and state a cause.',
    },
    certainOver: {
      what: '“{indicator}” is marked certain ({cell}), but “{actual}” is already over the limit “{target}”.',
      why: 'What is limited only grows during the year.',
      fix: 'Check the value; if it is right, change the possibility and state a cause.',
    },
    impossibleReached: {
      what: '“{indicator}” is marked impossible ({cell}), but its forecast “{forecast}” reaches the target “{target}”.',
      why: 'Possibility and forecast must go together.',
      fix: 'Correct the one that is wrong.',
    },
  },
  letters: {
    certainBelow: {
      list: {
        what: '下列指标填了“确定能”，预计完成情况却达不到指标值',
        item: '{cell} “{indicator}”（指标值“{target}”，预计“{forecast}”）',
        fix: '请逐项更正预计完成情况或完成可能性。',
      },
      letter: null,
    },
    certainOver: {
      list: {
        what: '下列指标填了“确定能”，目前的数值却已经超过限额',
        item: '{cell} “{indicator}”（指标值“{target}”，已达“{actual}”）',
        fix: '请逐项核对，并更正完成可能性。',
      },
      letter: null,
    },
    impossibleReached: {
      list: {
        what: '下列指标填了“完全不可能”，预计完成情况却达到指标值',
        item: '{cell} “{indicator}”（指标值“{target}”，预计“{forecast}”）',
        fix: '请逐项更正预计完成情况或完成可能性。',
      },
      letter: null,
    },
  },
};
