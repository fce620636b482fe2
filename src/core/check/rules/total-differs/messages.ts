/** Texts of S05. */
import type { MessageTable } from '../../contract';

export type MessageId = 'score' | 'scoreOverWeight' | 'scoreInDispute' | 'weight';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    score: {
      what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
      why: '总分应等于各项指标得分与执行率得分之和。',
      fix: '请核对各行得分，再把{cell}改为{sum}分。',
      list: null,
      letter: null,
    },
    scoreOverWeight: {
      what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
      why: '总分应等于各项得分之和，而有的得分超过了分值。',
      fix: '请先更正超过分值的得分，再核对{cell}。',
      list: null,
      letter: null,
    },
    scoreInDispute: {
      what: '“{indicator}”（{cell}）填写{total}分，表中{rows}格得分相加是{sum}分。',
      why: '总分应等于各项得分之和，而有的得分与规则不符。',
      fix: '请先核对得分与规则不符的各行，再按核对后的合计填写{cell}。',
      list: null,
      letter: null,
    },
    weight: {
      what: '“{indicator}”（{cell}）的分值填写{total}分，各行分值与执行率分值相加是{sum}分。',
      why: '分值合计应等于各行分值之和。',
      fix: '请核对各行分值，再更正{cell}。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    score: {
      what: '“{indicator}” ({cell}) is {total}, but the {rows} scores above add up to {sum}.',
      why: 'The total is the sum of all indicator scores and the execution score.',
      fix: 'Check the scores, then change {cell} to {sum}.',
    },
    scoreOverWeight: {
      what: '“{indicator}” ({cell}) is {total}, but the {rows} scores above add up to {sum}.',
      why: 'The total is the sum of all scores, and some of them exceed their full marks.',
      fix: 'Correct those scores first, then look at {cell} again.',
    },
    scoreInDispute: {
      what: '“{indicator}” ({cell}) is {total}, but the {rows} scores above add up to {sum}.',
      why: 'The total is the sum of all scores, and some of them differ from the rule.',
      fix: 'Settle those scores first, then enter their sum in {cell}.',
    },
    weight: {
      what: 'The full marks of “{indicator}” ({cell}) are {total}, but rows and execution rate add up to {sum}.',
      why: 'The total of full marks is the sum of the rows.',
      fix: 'Check the full marks of the rows, then correct {cell}.',
    },
  },
};
