/** Texts of W01. */
import type { MessageTable } from '../../contract';

export type MessageId = 'withExecution' | 'printedOtherwise' | 'indicatorsOnly' | 'executionBlank';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    withExecution: {
      what: '“{indicator}”合计{sum}分：各项指标{indicators}分，加执行率{execution}分（{cell}）。',
      why: '指标分值与执行率分值之和应为{full}分。',
      fix: '请对照批复的分值逐行更正，使合计为{full}分。',
      list: null,
      letter: null,
    },
    printedOtherwise: {
      what: '“{indicator}”合计一格（{cell}）填写{printed}分，各行相加却是{sum}分：各项指标{indicators}分，加执行率{execution}分。',
      why: '指标分值与执行率分值之和应为{full}分。',
      fix: '请对照批复的分值逐行更正，使各行相加为{full}分。',
      list: null,
      letter: null,
    },
    indicatorsOnly: {
      what: '“{indicator}”合计{sum}分（{cell}）。',
      why: '各项指标的分值之和应为{full}分；执行率另计时应再加其分值。',
      fix: '请对照批复的分值逐行更正，使合计为{full}分。',
      list: null,
      letter: null,
    },
    executionBlank: {
      what: '“{indicator}”合计{sum}分：执行率的分值没有填写（{cell}）。',
      why: '各项指标{indicators}分，加执行率{execution}分，才是{full}分。',
      fix: '请在项目资金的“分值”一格填写{execution}分，或按批复更正各行分值。',
      list: null,
      letter: null,
    },
  },
  'en-US': {
    withExecution: {
      what: '“{indicator}” adds up to {sum}: {indicators} for the indicators and {execution} for the execution rate ({cell}).',
      why: 'Together they must make {full}.',
      fix: 'Correct the rows against the approved full marks until they make {full}.',
    },
    printedOtherwise: {
      what: 'The total of “{indicator}” ({cell}) is {printed}, but the rows add up to {sum}: {indicators} for the indicators and {execution} for the execution rate.',
      why: 'Together they must make {full}.',
      fix: 'Correct the rows against the approved full marks until they make {full}.',
    },
    indicatorsOnly: {
      what: '“{indicator}” adds up to {sum} ({cell}).',
      why: 'The full marks must make {full}, the execution rate included where it is scored.',
      fix: 'Correct the rows against the approved full marks until they make {full}.',
    },
    executionBlank: {
      what: '“{indicator}” adds up to {sum}: the execution rate has no full marks ({cell}).',
      why: 'The indicators with {indicators} and the execution rate with {execution} make {full}.',
      fix: 'Enter {execution} as full marks of the funds row, or correct the rows as approved.',
    },
  },
};
