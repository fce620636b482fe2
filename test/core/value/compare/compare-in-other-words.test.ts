/** Values as offices of other regions write them. The verdict was fixed from the rules before the reader was run. */
import type { Verdict } from '../../../../src/core/value/value';
import { judge } from '../value-cases';

type Case = readonly [indicator: string, target: string, actual: string, verdict: Verdict];

const decreases: readonly Case[] = [
  ['案件下降率', '≥5%', '下降6.2%', 'met'],
  ['案件下降率', '≥5%', '下降4%', 'missed'],
  ['事故减少比例', '≥3%', '减少3%', 'met'],
  ['收入增长率', '≥5%', '下降6.2%', 'missed'],
  ['收入增长率', '≥5%', '增长5.1%', 'met'],
  ['降低成本后的利润增长率', '≥5%', '增长6%', 'met'],
];

const bareMoney: readonly Case[] = [
  // 万 is counted already where no 元 stands behind it.
  ['到账数', '≥3000万', '3200万元', 'met'],
  ['到账数', '≥3亿', '2.4亿元', 'missed'],
  ['到账数', '≥3000万元', '3200万', 'met'],
  ['到账数', '≥3000万元', '2400万', 'missed'],
];

const courses: readonly Case[] = [
  ['化肥使用量', '负增长', '下降1.2%', 'met'],
  ['化肥使用量', '负增长', '增长1.2%', 'missed'],
  ['化肥使用量', '负增长', '-1.2%', 'undecided'],
  ['化肥使用量', '零增长', '下降0.8%', 'undecided'],
];

const takenBack: readonly Case[] = [
  ['制度建设', '完善', '完善中', 'undecided'],
  ['平台建设', '完成', '完成一半', 'undecided'],
  ['平台验收', '通过', '暂缓通过', 'undecided'],
  ['服务能力', '提升', '难以提升', 'undecided'],
  ['人居环境', '改善', '改善有限', 'undecided'],
  ['服务质量', '良好', '一般', 'partial'],
];

const none: readonly Case[] = [
  ['重大舆情事件', '零发生', '0起', 'met'],
  ['重大舆情事件', '零发生', '1起', 'missed'],
  // Nobody complained: nothing to be handled, and no rate of handling.
  ['投诉举报办结率', '≥98%', '无投诉举报', 'undecided'],
  ['受理投诉数', '≥5起', '无投诉', 'undecided'],
  ['投诉数', '≤5起', '无投诉', 'met'],
];

const perMany: readonly Case[] = [
  ['孕产妇死亡率', '≤16/10万', '8.5/10万', 'met'],
  ['孕产妇死亡率', '≤16/10万', '18/10万', 'missed'],
  ['结核病发病率', '≤40/十万', '38/10万', 'met'],
  ['万车死亡率', '≤1.5人/万车', '1.2人/万车', 'met'],
  ['每千人口床位数', '≥6张/千人', '6.2张/千人', 'met'],
];

const perPeriod: readonly Case[] = [
  // A month's amount beside an amount without month.
  ['城市低保月人均补差', '≥560元/月', '588元', 'undecided'],
  ['污水处理量', '≥5万吨/日', '5.2万吨/日', 'met'],
  ['运维费用', '≤50万元/年', '48万元', 'met'],
  ['巡查次数', '≥2次/月', '26次', 'met'],
];

const tenths: readonly Case[] = [
  ['活动出勤率', '九成以上', '92%', 'met'],
  ['活动出勤率', '9成以上', '88%', 'missed'],
  ['展览满员率', '七成', '68%', 'missed'],
  ['展览满员率', '不低于九成五', '93%', 'missed'],
  ['专利转化率', '≥30%', '三成', 'met'],
  ['失败率', '低于10%', '一成', 'missed'],
  ['制度建设', '建成', '一成不变', 'undecided'],
  ['媒体报道', '多次', '12次', 'undecided'],
  ['走访企业', '数十家', '35家', 'undecided'],
];

const dates: readonly Case[] = [
  ['验收时间', '2022.10-2022.12', '2022.11', 'met'],
  ['验收时间', '2022.3-2022.6', '2022.09', 'missed'],
  ['验收时间', '2022.12.31前', '2022.11', 'met'],
  ['工期', '180日历天', '175日历天', 'met'],
  ['新增产值', '3亿', '3.2亿元', 'met'],
  ['新增产值', '3亿', '2.9亿元', 'missed'],
];

const lists: readonly Case[] = [
  ['培训', '1.≥4期\n2.≥200人', '1.4期\n2.212人', 'met'],
  ['培训', '1.≥4期；2.≥200人', '1.4期；2.190人', 'missed'],
  ['培训', '1、≥4期\n2、≥200人', '1、5期\n2、212人', 'met'],
  ['含量', '≥1.5万吨', '1.6万吨', 'met'],
];

const changes: readonly Case[] = [
  ['审批提速', '缩短2个工作日', '缩短3个工作日', 'exceeded'],
  ['审批提速', '缩短2个工作日', '缩短1个工作日', 'missed'],
  ['办理时限压缩', '≥50%', '压缩55%', 'met'],
  ['办理时限压缩', '≥50%', '压缩40%', 'missed'],
];

const wordings: readonly Case[] = [
  ['检测结果', '符合国家标准', '符合', 'met'],
  ['办公条件', '满足办公需求', '满足', 'met'],
  ['长效机制', '建立健全', '未建立', 'missed'],
  ['长效机制', '建立健全且执行有效', '未建立', 'missed'],
];

const bounds: readonly Case[] = [
  ['合格率', '≥95%且≤100%', '97%', 'met'],
  ['合格率', '≥95%，≤100%', '94%', 'missed'],
  ['药占比', '≥20%且≤30%', '31%', 'undecided'],
  ['会议费标准', '≤450元/人·天', '每人每天430元', 'met'],
  ['会议费标准', '≤450元/人·天', '每人每天480元', 'missed'],
];

const comparisons: readonly Case[] = [
  ['验收等级', '二级以上', '一级', 'undecided'],
  ['通过率', '不低于全省平均水平', '高于全省平均水平2个百分点', 'undecided'],
  ['空气质量', '持续改善', 'PM2.5浓度下降5%', 'undecided'],
  ['群众满意度', '提升', '下降5%', 'missed'],
  ['群众满意度', '提升', '满意度同比下降5%', 'missed'],
  ['群众满意度', '逐年提高', '92%', 'incomparable'],
  ['设备巡检', '每月', '12次', 'met'],
];

const claims: readonly Case[] = [
  ['传承人数量', '逐年增加', '新增3人', 'met'],
  ['图斑核查率', '100%', '236个图斑全部核查', 'undecided'],
  ['接待来访批次', '据实', '1,236批次', 'undecided'],
];

test.each([
  ...decreases,
  ...none,
  ...perMany,
  ...perPeriod,
  ...tenths,
  ...bareMoney,
  ...courses,
  ...takenBack,
  ...dates,
  ...lists,
  ...claims,
  ...bounds,
  ...comparisons,
  ...changes,
  ...wordings,
])('%s: %s answered by %s is %s', (indicator, target, actual, verdict) => {
  expect(judge(indicator, target, actual).verdict).toBe(verdict);
});

test('what comes after a time limit is late, and being late has no number to calculate with', () => {
  expect(judge('响应时间', '24小时内', '36小时')).toMatchObject({
    verdict: 'missed',
    reason: 'time',
    measure: null,
  });
  expect(judge('审批时限', '3个工作日内', '4个工作日')).toMatchObject({ measure: null });
  expect(judge('响应时间', '≤24小时', '36小时').measure).toMatchObject({ actual: 36 });
});
