/** Texts of S05. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  'score' | 'rounded' | 'scoreOverWeight' | 'scoreInDispute' | 'scaled' | 'weight';

export const messages: MessageTexts<MessageId> = {
  score: {
    what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
    why: '总分应等于各项指标得分与执行率得分之和。',
    fix: '请核对各行得分，再把{cell}改为{sum}分。',
  },
  rounded: {
    what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分，总分取了整数。',
    why: '各行得分有小数时，总分也应保留小数。',
    fix: '如规则没有要求取整，请把{cell}改为{sum}分。',
  },
  scoreOverWeight: {
    what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
    why: '总分应等于各项得分之和，而有的得分超过了分值。',
    fix: '请先更正超过分值的得分，再核对{cell}。',
  },
  scoreInDispute: {
    what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
    why: '总分应等于各项得分之和，而有的得分与规则不符。',
    fix: '请先核对得分与规则不符的各行，再按核对后的合计填写{cell}。',
  },
  weight: {
    what: '“{indicator}”（{cell}）的分值填写{total}分，各行分值与执行率分值相加是{sum}分。',
    why: '分值合计应等于各行分值之和。',
    fix: '请核对各行分值，再更正{cell}。',
  },
  scaled: {
    what: '“{indicator}”（{cell}）填写{total}分；各行得分相加{stated}分，剔除不适用的{takenOut}分后折算是{sum}分。',
    why: '所选规则：不适用的指标剔除，其余得分按比例折算到满分。',
    fix: '请核对哪些指标不适用，再把{cell}改为{sum}分。',
  },
};
