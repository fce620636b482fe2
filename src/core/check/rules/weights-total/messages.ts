/** Texts of W01. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  'withExecution' | 'printedOtherwise' | 'indicatorsOnly' | 'executionBlank' | 'labels';

export const messages: MessageTexts<MessageId> = {
  withExecution: {
    what: '“{indicator}”合计{sum}分：各项指标{indicators}分，加执行率{execution}分（{cell}）。',
    why: '指标分值与执行率分值之和应为{full}分。',
    fix: '请对照批复的分值逐行更正，使合计为{full}分。',
  },
  printedOtherwise: {
    what: '“{indicator}”合计一格（{cell}）填写{printed}分，各行相加却是{sum}分：各项指标{indicators}分，加执行率{execution}分。',
    why: '指标分值与执行率分值之和应为{full}分。',
    fix: '请对照批复的分值逐行更正，使各行相加为{full}分。',
  },
  indicatorsOnly: {
    what: '“{indicator}”合计{sum}分（{cell}）。',
    why: '各项指标的分值之和应为{full}分；执行率另计时应再加其分值。',
    fix: '请对照批复的分值逐行更正，使合计为{full}分。',
  },
  executionBlank: {
    what: '“{indicator}”合计{sum}分：执行率的分值没有填写（{cell}）。',
    why: '各项指标{indicators}分，加执行率{execution}分，才是{full}分。',
    fix: '请在项目资金的“分值”一格填写{execution}分，或按批复更正各行分值。',
  },
  labels: {
    what: '“{indicator}”标签写明的分值合计{sum}分：绩效目标{parts}分（{cell}），加预算执行{execution}分。',
    why: '各部分的分值之和应为{full}分。',
    fix: '请对照规定的表式更正标签中的分值，使合计为{full}分。',
  },
};
