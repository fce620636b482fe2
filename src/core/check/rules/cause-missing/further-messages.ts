/** M01 in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from './messages';

export const furtherMessages: FurtherMessages<MessageId> = {
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
  },
};
