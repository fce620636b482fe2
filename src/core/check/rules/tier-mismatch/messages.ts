/** Texts of S06. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'achieved' | 'partlyAchieved' | 'notAchieved';

export const messages: MessageTexts<MessageId> = {
  achieved: {
    what: '“{indicator}”（{cell}）判为达成（完成“{actual}”），得分却是{score}分。',
    why: '“达成”一档应得{low}至{high}分。',
    fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
  },
  partlyAchieved: {
    what: '“{indicator}”（{cell}）是部分达成（指标值“{target}”，完成“{actual}”），得分却是{score}分。',
    why: '“部分达成”一档应得{low}分以上、不到{high}分。',
    fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
  },
  notAchieved: {
    what: '“{indicator}”（{cell}）判为未达成（完成“{actual}”），得分却是{score}分。',
    why: '“未达成”一档应得{low}分以上、不到{high}分。',
    fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
  },
};
