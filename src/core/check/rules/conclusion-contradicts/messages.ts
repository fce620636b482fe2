/** Texts of G04. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  'noProblems' | 'noMeasures' | 'totalDiffers' | 'sumDiffers' | 'gradeDiffers';

export const messages: MessageTexts<MessageId> = {
  noProblems: {
    what: '“{indicator}”（{cell}）写“{words}”，表中却有{count}项指标没有达到指标值或没有得满分（{places}）。',
    why: '扣分就有原因，原因就是问题。',
    fix: '请在{cell}写明这些指标扣分的问题；确实不算问题的，请在偏差原因中说明。',
  },
  noMeasures: {
    what: '“存在问题”写了问题，“{indicator}”（{cell}）却没有写。',
    why: '有问题就要有相应的措施。',
    fix: '请在{cell}写明针对这些问题的措施。',
  },
  totalDiffers: {
    what: '“{indicator}”（{cell}）写“{words}”，表中总分（{place}）是{total}分。',
    why: '结论引用的分数要与表中一致。',
    fix: '请核对总分，把{cell}和{place}改为同一个数。',
  },
  sumDiffers: {
    what: '“{indicator}”（{cell}）写“{words}”，表中各项得分合计是{total}分。',
    why: '结论引用的分数要与表中一致。',
    fix: '请核对各项得分和{cell}，改为同一个数。',
  },
  gradeDiffers: {
    what: '“{indicator}”（{cell}）写“{words}”，表中总分是{total}分，按所选规则为“{right}”。',
    why: '结论引用的等级要与总分相符。',
    fix: '请核对总分和{cell}的等级；当地另有等级划分的，请改选规则。',
  },
};
