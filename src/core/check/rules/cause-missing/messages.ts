/** Texts of M01. */
import type { MessageTable } from '../../contract';

export type MessageId = 'possible' | 'impossible' | 'forecast' | 'red' | 'yellow';

export const messages: MessageTable<MessageId> = {
  'zh-CN': {
    possible: {
      what: '“{indicator}”的完成可能性填的是“有可能”，没有写原因（{cell}）。',
      why: '不能确定完成的指标，须说明原因和措施。',
      fix: '请在{cell}写明原因和打算采取的措施，或在对应的原因栏打勾。',
      list: {
        what: '下列指标的完成可能性是“有可能”，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因和打算采取的措施。',
      },
      letter: null,
    },
    impossible: {
      what: '“{indicator}”的完成可能性填的是“完全不可能”，没有写原因（{cell}）。',
      why: '完不成的指标，须说明原因和措施；确需调整目标的，按程序报批。',
      fix: '请在{cell}写明原因和打算采取的措施，或在对应的原因栏打勾。',
      list: {
        what: '下列指标的完成可能性是“完全不可能”，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因和打算采取的措施。',
      },
      letter: null,
    },
    forecast: {
      what: '“{indicator}”指标值“{target}”，全年预计完成“{forecast}”，达不到，也没有写原因（{cell}）。',
      why: '预计完不成的指标，须说明原因和措施。',
      fix: '请在{cell}写明原因和打算采取的措施；预计数有误的，请更正。',
      list: {
        what: '下列指标预计完不成，也没有写原因',
        item: '{cell} “{indicator}”（指标值“{target}”，预计“{forecast}”）',
        fix: '请逐项写明原因和打算采取的措施。',
      },
      letter: null,
    },
    red: {
      what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，进度亮红灯，没有写原因（{cell}）。',
      why: '进度不到同期应完成数的六成，核查会问原因。',
      fix: '请在{cell}写明进度慢的原因；任务本来就安排在后几个月的，写明安排即可。',
      list: {
        what: '下列指标的进度亮红灯，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因；任务安排在后几个月的，写明安排即可。',
      },
      letter: null,
    },
    yellow: {
      what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，进度亮黄灯，没有写原因（{cell}）。',
      why: '所选规则要求亮黄灯的指标说明原因。',
      fix: '请在{cell}写明进度慢的原因；任务本来就安排在后几个月的，写明安排即可。',
      list: {
        what: '下列指标的进度亮黄灯，没有写原因',
        item: '{cell} “{indicator}”',
        fix: '请逐项写明原因；任务安排在后几个月的，写明安排即可。',
      },
      letter: null,
    },
  },
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
};
