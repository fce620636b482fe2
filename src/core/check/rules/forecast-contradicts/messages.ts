/** Texts of M02. */
import type { MessageTable } from '../../contract';

export type MessageId = 'certainBelow' | 'certainOver' | 'impossibleReached';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    certainBelow: {
      what: '“{indicator}”填了“确定能”完成（{cell}），全年预计却是“{forecast}”，达不到指标值“{target}”。',
      why: '完成可能性与预计完成情况应当一致。',
      fix: '请更正预计完成情况，或把完成可能性改为“有可能”“完全不可能”并写明原因。',
      list: {
        what: '下列指标填了“确定能”，预计完成情况却达不到指标值',
        item: '{cell} “{indicator}”（指标值“{target}”，预计“{forecast}”）',
        fix: '请逐项更正预计完成情况或完成可能性。',
      },
      letter: null,
    },
    certainOver: {
      what: '“{indicator}”填了“确定能”完成（{cell}），目前的“{actual}”却已经超过指标值“{target}”。',
      why: '这类指标越小越好，已经超过就不会再回到限额以内。',
      fix: '请核对目前的数值；无误时请改完成可能性，并写明原因。',
      list: {
        what: '下列指标填了“确定能”，目前的数值却已经超过限额',
        item: '{cell} “{indicator}”（指标值“{target}”，已达“{actual}”）',
        fix: '请逐项核对，并更正完成可能性。',
      },
      letter: null,
    },
    impossibleReached: {
      what: '“{indicator}”填了“完全不可能”完成（{cell}），全年预计却是“{forecast}”，达到指标值“{target}”。',
      why: '完成可能性与预计完成情况应当一致。',
      fix: '请核对预计完成情况和完成可能性，更正填错的一项。',
      list: {
        what: '下列指标填了“完全不可能”，预计完成情况却达到指标值',
        item: '{cell} “{indicator}”（指标值“{target}”，预计“{forecast}”）',
        fix: '请逐项更正预计完成情况或完成可能性。',
      },
      letter: null,
    },
  },
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
};
