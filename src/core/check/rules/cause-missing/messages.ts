/** Texts of M01. */
import type { MessageTexts } from '../../contract';

export type MessageId =
  | 'possible'
  | 'impossible'
  | 'forecast'
  | 'red'
  | 'yellow'
  | 'blue'
  | 'deviation'
  | 'classBlank'
  | 'explanationBlank'
  | 'forecastBlank';

export const messages: MessageTexts<MessageId> = {
  possible: {
    what: '“{indicator}”的完成可能性填的是“有可能”，没有写原因（{cell}）。',
    why: '不能确定完成的指标，须说明原因和措施。',
    fix: '请在{cell}写明原因和打算采取的措施，或在对应的原因栏打勾。',
  },
  impossible: {
    what: '“{indicator}”的完成可能性填的是“完全不可能”，没有写原因（{cell}）。',
    why: '完不成的指标，须说明原因和措施；确需调整目标的，按程序报批。',
    fix: '请在{cell}写明原因和打算采取的措施，或在对应的原因栏打勾。',
  },
  forecast: {
    what: '“{indicator}”指标值“{target}”，全年预计完成“{forecast}”，达不到，也没有写原因（{cell}）。',
    why: '预计完不成的指标，须说明原因和措施。',
    fix: '请在{cell}写明原因和打算采取的措施；预计数有误的，请更正。',
  },
  red: {
    what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，进度亮红灯，没有写原因（{cell}）。',
    why: '进度不到同期应完成数的六成，核查会问原因。',
    fix: '请在{cell}写明进度慢的原因；任务本来就安排在后几个月的，写明安排即可。',
  },
  yellow: {
    what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，进度亮黄灯，没有写原因（{cell}）。',
    why: '所选规则要求亮黄灯的指标说明原因。',
    fix: '请在{cell}写明进度慢的原因；任务本来就安排在后几个月的，写明安排即可。',
  },
  blue: {
    what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，进度亮蓝灯，没有写原因（{cell}）。',
    why: '所选规则要求亮蓝灯（明显超前）的指标说明原因。',
    fix: '请在{cell}写明超前的原因；指标值定低了的，也请写明。',
  },
  deviation: {
    what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，与同期应完成数相差{deviation}，没有写原因（{cell}）。',
    why: '所选规则要求偏差达到规定幅度的指标说明原因。',
    fix: '请在{cell}写明偏差的原因；任务本来就安排在后几个月的，写明安排即可。',
  },
  classBlank: {
    what: '“{indicator}”写了原因说明，没有在原因分类中打勾（{cell}）。',
    why: '所选规则要求这样的指标既选原因分类，又写说明。',
    fix: '请在经费、制度、人员、硬件条件、其他中，给对应的原因打勾。',
  },
  explanationBlank: {
    what: '“{indicator}”勾选了原因分类，没有写原因说明（{cell}）。',
    why: '所选规则要求这样的指标既选原因分类，又写说明。',
    fix: '请在{cell}用一两句话写明原因和打算采取的措施。',
  },
  forecastBlank: {
    what: '“{indicator}”须说明原因，全年预计完成情况还是空的（{cell}）。',
    why: '所选规则要求这样的指标同时填写全年预计完成情况。',
    fix: '请在{cell}填写到年底预计能完成多少。',
  },
};
