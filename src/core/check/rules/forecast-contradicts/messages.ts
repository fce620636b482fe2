/** Texts of M02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'certainBelow' | 'certainOver' | 'impossibleReached';

export const messages: MessageTexts<MessageId> = {
  certainBelow: {
    what: '“{indicator}”填了“确定能”完成（{cell}），全年预计却是“{forecast}”，达不到指标值“{target}”。',
    why: '完成可能性与预计完成情况应当一致。',
    fix: '请更正预计完成情况，或把完成可能性改为“有可能”“完全不可能”并写明原因。',
  },
  certainOver: {
    what: '“{indicator}”填了“确定能”完成（{cell}），目前的“{actual}”却已经超过指标值“{target}”。',
    why: '这类指标越小越好，已经超过就不会再回到限额以内。',
    fix: '请核对目前的数值；无误时请改完成可能性，并写明原因。',
  },
  impossibleReached: {
    what: '“{indicator}”填了“完全不可能”完成（{cell}），全年预计却是“{forecast}”，达到指标值“{target}”。',
    why: '完成可能性与预计完成情况应当一致。',
    fix: '请核对预计完成情况和完成可能性，更正填错的一项。',
  },
};
