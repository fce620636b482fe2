/** M01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: 'Cause missing on a monitoring form',
  basis: [
    { text: '监控表表下说明：“有可能”“完全不可能”的须说明原因和措施', certainty: 'seen' },
    {
      text: '省级预算管理一体化系统：亮红灯的须填写原因（宁夏），有可能、不能完成的须填预计数、原因和说明（天津）',
      certainty: 'seen',
    },
  ],
  'en-US': {
    possible: {
      what: '“{indicator}” may miss its target, and no cause is given ({cell}).',
      why: 'What is not certain to be reached must be explained, with a measure.',
      fix: 'State cause and measure in {cell}, or tick a class of causes.',
    },
    impossible: {
      what: '“{indicator}” cannot reach its target, and no cause is given ({cell}).',
      why: 'What will not be reached must be explained, with a measure.',
      fix: 'State cause and measure in {cell}, or tick a class of causes.',
    },
    forecast: {
      what: '“{indicator}” has target “{target}” and forecast “{forecast}”: short, without a cause ({cell}).',
      why: 'A forecast below the target must be explained, with a measure.',
      fix: 'State cause and measure in {cell}, or correct the forecast.',
    },
    red: {
      what: '“{indicator}” has target “{target}” and reached “{actual}” by month {month}: red light, without a cause ({cell}).',
      why: 'Reviewers will ask why less than 60% of the expected progress was made.',
      fix: 'State the cause in {cell}; if the work is planned for later months, say so.',
    },
    yellow: {
      what: '“{indicator}” has target “{target}” and reached “{actual}” by month {month}: yellow light, without a cause ({cell}).',
      why: 'The policy in use asks for a cause of a yellow light.',
      fix: 'State the cause in {cell}; if the work is planned for later months, say so.',
    },
    blue: {
      what: '“{indicator}” has target “{target}” and reached “{actual}” by month {month}: blue light, without a cause ({cell}).',
      why: 'The policy in use asks for a cause of a blue light, far ahead of the plan.',
      fix: 'State in {cell} why it is ahead, or that the target was set too low.',
    },
    deviation: {
      what: '“{indicator}” has target “{target}” and reached “{actual}” by month {month}, {deviation} off its plan, without a cause ({cell}).',
      why: 'The policy in use asks for a cause of such a deviation.',
      fix: 'State the cause in {cell}; if the work is planned for later months, say so.',
    },
    classBlank: {
      what: '“{indicator}” has an explanation, but no class of causes is ticked ({cell}).',
      why: 'The policy in use asks for both.',
      fix: 'Tick the class of causes that applies.',
    },
    explanationBlank: {
      what: '“{indicator}” has a class of causes ticked, but no explanation ({cell}).',
      why: 'The policy in use asks for both.',
      fix: 'State cause and measure in {cell}.',
    },
    forecastBlank: {
      what: '“{indicator}” needs a cause, and its forecast for the year is blank ({cell}).',
      why: 'The policy in use asks for the forecast as well.',
      fix: 'State in {cell} what will be reached by the end of the year.',
    },
  },
  letters: {
    possible: {
      list: {
        what: '下列指标的完成可能性是“有可能”，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因和打算采取的措施。',
      },
      letter: null,
    },
    impossible: {
      list: {
        what: '下列指标的完成可能性是“完全不可能”，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因和打算采取的措施。',
      },
      letter: null,
    },
    forecast: {
      list: {
        what: '下列指标预计完不成，也没有写原因',
        item: '{cell} “{indicator}”（指标值“{target}”，预计“{forecast}”）',
        fix: '请逐项写明原因和打算采取的措施。',
      },
      letter: null,
    },
    red: {
      list: {
        what: '下列指标的进度亮红灯，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因；任务安排在后几个月的，写明安排即可。',
      },
      letter: null,
    },
    yellow: {
      list: {
        what: '下列指标的进度亮黄灯，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因；任务安排在后几个月的，写明安排即可。',
      },
      letter: null,
    },
    blue: {
      list: {
        what: '下列指标的进度亮蓝灯，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明超前的原因。',
      },
      letter: null,
    },
    deviation: {
      list: {
        what: '下列指标与同期应完成数相差较大，没有写原因',
        item: '{cell} “{indicator}”（相差{deviation}）',
        fix: '请逐项写明原因；任务安排在后几个月的，写明安排即可。',
      },
      letter: null,
    },
    classBlank: {
      list: {
        what: '下列指标没有在原因分类中打勾',
        item: '{cell} “{indicator}”',
        fix: '请逐项给对应的原因打勾。',
      },
      letter: null,
    },
    explanationBlank: {
      list: {
        what: '下列指标勾选了原因分类，没有写原因说明',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因和打算采取的措施。',
      },
      letter: null,
    },
    forecastBlank: {
      list: {
        what: '下列指标须说明原因，全年预计完成情况还是空的',
        item: '{cell} “{indicator}”',
        fix: '请逐项填写到年底预计能完成多少。',
      },
      letter: null,
    },
  },
};
