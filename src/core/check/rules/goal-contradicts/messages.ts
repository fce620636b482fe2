/** Texts of G02. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'allDone' | 'targetNumber' | 'actualNumber';

export const messages: MessageTexts<MessageId> = {
  allDone: {
    what: '“{indicator}”的总体目标完成情况（{cell}）写“{words}”，表中却有{count}项指标没有达到指标值（{places}）。',
    why: '总体完成情况要与各项指标的结果一致。',
    fix: '请核对{cell}和这些指标的完成值，把没有完成的部分写明。',
  },
  targetNumber: {
    what: '“{indicator}”的指标值（{cell}）是“{value}”，总体目标（{place}）写的是“{quote}”。',
    why: '目标和指标说的是同一件事，数字要一致。',
    fix: '请核对后统一两处的数字；说的不是同一件事的，请在文字中分清。',
  },
  actualNumber: {
    what: '“{indicator}”的实际完成值（{cell}）是“{value}”，总体完成情况（{place}）写的是“{quote}”。',
    why: '两处说的是同一件事，数字要一致。',
    fix: '请核对后统一两处的数字；说的不是同一件事的，请在文字中分清。',
  },
};
