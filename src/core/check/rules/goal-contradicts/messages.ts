/** Texts of G02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'allDone';

export const messages: MessageTexts<MessageId> = {
  allDone: {
    what: '“{indicator}”的总体目标完成情况（{cell}）写“{words}”，表中却有{count}项指标没有达到指标值（{places}）。',
    why: '总体完成情况要与各项指标的结果一致。',
    fix: '请核对{cell}和这些指标的完成值，把没有完成的部分写明。',
  },
};
