/** Verdicts by the rules of the grammar, and the numbers a score is calculated from. */
import { compare } from '../../../../src/core/value/compare/compare';
import type { Verdict } from '../../../../src/core/value/value';
import { judge, readActual, readTarget } from '../value-cases';

type Case = readonly [indicator: string, target: string, actual: string, verdict: Verdict];

const numbers: readonly Case[] = [
  ['结案数', '>=30000件', '25653', 'missed'],
  ['招录人数', '=21人', '22', 'met'],
  ['招录人数', '=21人', '42', 'exceeded'],
  ['服务数', '>8000件', '16121件', 'exceeded'],
  ['服务数', '>8000件', '8000件', 'missed'],
  ['响应时间', '<=4小时内', '2小时', 'met'],
  ['调解周期', '<30天', '30天', 'missed'],
  ['流失率', '<=5%', '0%', 'met'],
  ['流失率', '5%', '3%', 'met'],
  ['流失率', '5%', '6%', 'missed'],
  ['流失率', '=5%', '3%', 'undecided'],
  ['工作时间', '30天', '25天', 'undecided'],
  ['事故数', '0起', '1起', 'missed'],
  ['奖补企业', '≥20户', '22家', 'met'],
  ['资质等级', '一级', '二级', 'undecided'],
  ['资质等级', '一级', '一级', 'met'],
  ['获奖等次', '一等奖', '二等奖', 'undecided'],
  ['机构等级', '=三星级', '四星级', 'undecided'],
  ['培训班级数', '3个班级', '2个班级', 'missed'],
  ['火灾事故起数', '较上年下降10%', '较上年下降12%', 'met'],
  ['火灾事故起数', '较上年下降10%', '较上年下降8%', 'missed'],
  ['火灾事故起数', '较上年下降10%', '较上年上升2%', 'missed'],
  ['事故数', '=0次', '100%', 'incomparable'],
  ['提升度', '≥0%', '60%', 'met'],
  ['响应时间', '<=24小时', '约4小时', 'met'],
  ['人数', '≥50人', '近50人', 'undecided'],
  ['人数', '≥50人', '50余人', 'met'],
  ['人数', '≥50人', '不足50人', 'missed'],
  ['人数', '≥50人', '50人，其中女性20人', 'met'],
  ['人数', '≥100人', '计划100人，实际95人', 'missed'],
  ['人数', '≥50人', '无', 'undecided'],
  ['人数', '≥50人', '未达标', 'missed'],
  ['人数', '≥50人', '超额完成', 'undecided'],
  ['资金', '≤4.80万元', '48000元', 'met'],
  ['资金', '≤4.80万元', '48000', 'undecided'],
  ['人数', '≥1.5万人', '1.6', 'undecided'],
  ['利润增长率', '≥5%', '下降2%', 'missed'],
  ['满意度', '≥90%', '提高5%', 'undecided'],
  ['培训规模', '约50-100人', '150', 'undecided'],
  ['课题数', '4-5个', '3个', 'missed'],
  ['奖励标准', '≤5000每人', '4800元/人', 'met'],
  ['监测', '≥168小时/周', '每天24小时', 'met'],
  ['次数', '≥4次', '每季度一次', 'met'],
  ['时限', '不超过2个小时', '1个半小时', 'met'],
  ['办结率', '20日内办结率100%', '98%', 'missed'],
  ['发放资料', '发放资料2000份以上，举办讲座5场以上', '2300份，4场', 'missed'],
  ['租金', '≤5元/㎡·天', '4.5元/平方米/天', 'met'],
  ['工程进度', '100%', '95%，预计2023年3月完工', 'missed'],
  ['系统', '无故障运行', '故障2次', 'missed'],
];

const times: readonly Case[] = [
  ['及时性', '11月', '12月', 'missed'],
  ['及时性', '11月', '10月', 'undecided'],
  ['及时性', '10-11月', '2022年12月份完成', 'missed'],
  ['及时性', '1-9月', '9月', 'met'],
  ['及时性', '8月底', '8月份车辆上牌到位', 'met'],
  ['及时性', '8-10月底', '10月底完成', 'met'],
  ['及时性', '10月前', '10月底完成', 'missed'],
  ['及时性', '10月前', '10月', 'undecided'],
  ['及时性', '2022年10月前', '2022年10月末', 'missed'],
  ['及时性', '6月前', '6月30日', 'missed'],
  ['及时性', '6月前', '6月底前完成', 'undecided'],
  ['及时性', '10月前', '9月30日', 'met'],
  ['及时性', '10月前', '11月', 'missed'],
  ['及时性', '12月15日前', '12月', 'undecided'],
  ['及时性', '2022年内', '2023年1月', 'missed'],
  ['及时性', '全年', '10月', 'undecided'],
  ['及时性', '每周三下午', '1-3月每周三下午', 'undecided'],
  ['及时性', '1个月内', '无开展', 'missed'],
  ['及时性', '2个月内', '1个月', 'met'],
  ['及时性', '=1-12月', '100%', 'incomparable'],
  ['及时性', '结案次月', '10月', 'undecided'],
  ['及时性', '半年1次', '一年1次', 'missed'],
  ['及时性', '每天3次', '每天3次', 'met'],
  ['及时性', '每月15日前', '每月10日', 'undecided'],
];

const words: readonly Case[] = [
  ['影响', '长期', '长期有效', 'met'],
  ['影响', '持续', '持续发挥作用', 'met'],
  ['影响', '长期', '长期未落实', 'missed'],
  ['影响', '有效', '有效果但不明显', 'undecided'],
  ['机制', '建立健全', '健全', 'met'],
  ['机制', '建立健全', '建立', 'undecided'],
  ['机制', '执行有效', '长效管理机制执行有效', 'met'],
  ['机制', '建立健全且执行有效', '有效执行', 'undecided'],
  ['机制', '建立健全且执行有效', '100%', 'incomparable'],
  ['制度', '完善', '基本完善', 'partial'],
  ['制度', '完善', '不完善', 'missed'],
  ['制度', '完善', '有待完善', 'partial'],
  ['成本控制', '不超预算', '超预算', 'missed'],
  ['成本控制', '不超预算', '未超预算', 'met'],
  ['成本', '降低', '不降低', 'undecided'],
  ['供电', '不间断', '间断', 'missed'],
  ['薪酬发放及时性', '及时', '每月及时发放', 'met'],
  ['薪酬发放及时性', '及时', '11月按时发放', 'undecided'],
  ['薪酬发放及时性', '及时', '每月未及时发放', 'missed'],
  ['工程完工时间', '6月30日', '6月28日', 'met'],
  ['工程完工时间', '6月30日', '7月2日', 'missed'],
  ['宪法宣传日活动', '12月4日', '12月1日', 'undecided'],
  ['制度', '健全', '尚不健全', 'missed'],
  ['反馈时间', '当日', '当天', 'met'],
  ['反馈时间', '次日', '第二天', 'met'],
  ['服务时间', '7*24小时', '7×24小时', 'met'],
  ['服务时间', '7x24小时', '7×24小时', 'met'],
  ['制度', '健全', '有待进一步健全', 'partial'],
  ['宣传效果', '提升', '仍需提升', 'partial'],
  ['调解纠纷数量', '4000件', '4168件', 'met'],
  ['排查安全隐患', '100处', '80处', 'missed'],
  ['效率', '有所提升', '明显提升', 'met'],
  ['效率', '明显提升', '提升', 'undecided'],
  ['效率', '提升', '未提升', 'missed'],
  ['效率', '提升', '提高3%', 'met'],
  ['效率', '提升', '下降3%', 'missed'],
  ['效率', '提升', '5%', 'incomparable'],
  ['质量', '优', '良', 'partial'],
  ['质量', '合格', '优秀', 'met'],
  ['质量', '合格', '合格率100%', 'undecided'],
  ['问题', '全部解决群众反映问题', '基本解决', 'partial'],
  ['问题', '基本满意', '满意', 'met'],
  ['投诉', '降低或零投诉', '零投诉', 'met'],
  ['投诉', '降低或零投诉', '下降', 'met'],
  ['及时性', '即时', '及时', 'undecided'],
  ['及时性', '当天', '当天出具报告', 'met'],
  ['机制', '提升', '达成年度指标', 'met'],
  ['完成情况', '全部完成', '100%', 'undecided'],
  ['完成情况', '全部完成', '12项', 'incomparable'],
  ['机制', '提升', '全部或基本达成预期指标', 'met'],
  ['机制', '达成预期指标', '全部或基本达成预期指标', 'met'],
  ['机制', '提升', '达到预期目标', 'met'],
  ['机制', '提升', '已实现预期效果', 'met'],
  ['机制', '提升', '未达到预期目标', 'missed'],
  ['机制', '提升', '基本达到预期目标', 'partial'],
  ['合格率', '≥95%', '达到预期目标', 'undecided'],
  ['知晓率', '提高', '由80%提高到85%', 'met'],
  ['案件数', '下降', '由10起下降到8起', 'met'],
  ['案件数', '下降', '从10起上升到12起', 'missed'],
  ['知晓率', '提高', '未提高，仍为80%', 'undecided'],
  ['机制', '提升', '部分达成年度指标并具有一定效果', 'partial'],
  ['机制', '提升', '未达成年度指标且效果较差', 'missed'],
  ['事故', '无', '有', 'missed'],
  ['拖欠', '无拖欠', '不拖欠', 'met'],
  ['覆盖', '14个街镇全覆盖', '0个街镇覆盖', 'missed'],
  ['覆盖', '14个街镇全覆盖', '基本全覆盖', 'partial'],
  ['覆盖', '律师10人，律所约5所', '10', 'undecided'],
];

describe.each([
  ['numbers', numbers],
  ['times', times],
  ['words', words],
])('%s', (_kind, cases) => {
  it.each(cases)('%s: target %s, actual %s → %s', (indicator, target, actual, verdict) => {
    expect(judge(indicator, target, actual).verdict).toBe(verdict);
  });
});

describe('the numbers behind a verdict', () => {
  it.each([
    ['>=30000件', '25653', 30000, 25653, '件', 'positive'],
    ['>=99%', '97.87%', 99, 97.87, '%', 'positive'],
    ['≤0.5小时', '20分钟', 30, 20, '分钟', 'reverse'],
    ['≤8万元', '75000元', 80000, 75000, '元', 'reverse'],
    ['=3辆', '2辆', 3, 2, '辆', 'equal'],
    ['=60个', '0', 60, 0, '个', 'equal'],
    ['=0起', '1起', 0, 1, '起', 'reverse'],
    ['≤5%', '6%', 5, 6, '%', 'reverse'],
    ['14个街镇全覆盖', '0个街镇覆盖', 14, 0, '', 'equal'],
  ])('%s and %s', (target, actual, wanted, got, unit, direction) => {
    const { measure } = judge('', target, actual);
    expect(measure).toMatchObject({ target: wanted, actual: got, unit, direction });
  });

  it('give the completion as a share', () => {
    expect(judge('', '≥200个', '166个').completion).toBeCloseTo(0.83, 12);
    expect(judge('', '=0起', '1起').completion).toBeNull();
    expect(judge('', '完善', '完善').completion).toBeNull();
  });

  it('call a limit exceeded from the policy’s threshold on, and a reverse row never', () => {
    const at = (overCompletionFrom: number): Verdict => {
      const target = readTarget('≥100人');
      const actual = readActual('120人', target);
      return compare(target, actual, { indicator: '', level: '', year: null, overCompletionFrom })
        .verdict;
    };
    expect(at(1.2)).toBe('exceeded');
    expect(at(1.3)).toBe('met');
    expect(judge('', '≥3次', '3.9次').verdict).toBe('exceeded');
    expect(judge('', '≤100人', '10人').verdict).toBe('met');
  });
});

describe('a date in a form of another year', () => {
  it('is late when it lies in the next year', () => {
    expect(judge('', '12月底前', '2023年1月').verdict).toBe('missed');
    expect(judge('', '12月底前', '2021年12月').verdict).toBe('met');
  });

  it('is compared by month when no year is known', () => {
    const target = readTarget('10月底前');
    const context = { indicator: '', level: '', year: null, overCompletionFrom: 1.3 };
    expect(compare(target, readActual('2024年9月', target), context).verdict).toBe('met');
  });
});

describe('a cell that Excel has changed', () => {
  it.each([
    ['≥95%', '1', 'undecided'],
    ['≥95%', '0.96', 'undecided'],
    ['≥95%', '0.9', 'missed'],
    ['≤5%', '0.03', 'met'],
    ['≤1%', '1', 'undecided'],
  ])(
    '%s and %s, a share or per cent, is %s: only what both readings say',
    (target, actual, verdict) => {
      expect(judge('', target, actual)).toMatchObject({
        verdict,
        reason: 'suspect',
        measure: null,
      });
    },
  );
});
