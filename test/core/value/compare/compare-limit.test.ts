import { compare } from '../../../../src/core/value/compare/compare';
import { judge, readActual, readTarget } from '../value-cases';

describe('a limit that stands elsewhere', () => {
  it.each([
    ['不超预算', '未超预算', 'met'],
    ['控制在预算范围内', '未超预算', 'met'],
    ['预算内', '控制在预算内', 'met'],
    ['不超过中央标准', '未超过', 'met'],
    ['不超过中央标准', '未超过中央标准', 'met'],
    ['不超过中央标准', '低于中央标准', 'met'],
    ['不超过中央标准', '符合标准', 'met'],
    ['不低于省定标准', '达到省定标准', 'met'],
    ['不低于省定标准', '高于省定标准', 'met'],
    ['控制在预算内', '超预算', 'missed'],
    ['不超过中央标准', '超过', 'missed'],
    ['不低于省定标准', '低于省定标准', 'missed'],
    ['不超过中央标准', '符合要求', 'undecided'],
    ['不超过合同价', '控制在预算内', 'undecided'],
    ['控制在预算内', '未控制在预算内', 'missed'],
    ['控制在预算内', '预计控制在预算内', 'undecided'],
    ['控制在预算内', '完成', 'undecided'],
    ['不超过中央标准', '达到中央标准', 'undecided'],
    ['不高于上年', '与上年持平', 'met'],
    ['不低于省定标准', '与省定标准一致', 'met'],
    ['不低于省定标准', '基本持平', 'undecided'],
    ['不高于上年', '与预算持平', 'undecided'],
  ])('%s and %s: %s', (target, actual, verdict) => {
    expect(judge('', target, actual).verdict).toBe(verdict);
  });

  it('控制在预算内 is not fully answered by 基本控制在预算内', () => {
    expect(judge('', '控制在预算内', '基本控制在预算内').verdict).not.toBe('met');
  });

  it.each<[string, string, string, number | undefined, string]>([
    ['项目总成本', '不超预算', '98.5万元', 1_000_000, 'met'],
    ['成本控制数', '≤预算数', '1000000元', 1_000_000, 'met'],
    ['项目成本', '控制在预算内', '102万元', 1_000_000, 'undecided'],
    ['项目成本', '控制在预算内', '98.5万元', undefined, 'undecided'],
    ['会议费', '不超预算', '2.5万元', 1_000_000, 'undecided'],
    ['项目成本', '控制在概算内', '98.5万元', 1_000_000, 'undecided'],
    ['人均补助', '不超过中央标准', '500元/人', 1_000_000, 'undecided'],
    ['项目成本', '控制在预算内', '12次', 1_000_000, 'incomparable'],
    ['项目成本', '不低于预算', '98.5万元', 1_000_000, 'undecided'],
    ['项目成本', '控制在预算内', '实际支出98.5万元', 1_000_000, 'met'],
    ['项目成本', '控制在预算内', '超出预算3万元', 1_000_000, 'undecided'],
    ['项目成本', '控制在预算内', '超支3万元', 1_000_000, 'undecided'],
    ['项目成本', '控制在预算内', '比预算多3万元', 1_000_000, 'undecided'],
    ['项目成本', '控制在预算内', '节约3万元', 1_000_000, 'undecided'],
    ['项目成本', '控制在预算内', '追加3万元', 1_000_000, 'undecided'],
  ])('%s %s ← %s, budget %s: %s', (indicator, targetText, actualText, budget, verdict) => {
    const target = readTarget(targetText, indicator);
    const actual = readActual(actualText, target, indicator);
    const context = { indicator, level: '', year: 2022, overCompletionFrom: 1.3 };
    const known = budget === undefined ? context : { ...context, budget };
    expect(compare(target, actual, known).verdict).toBe(verdict);
  });
});

describe('tenths in words', () => {
  it.each([
    ['≥12%', '一成二', 'met'],
    ['≥35%', '三成五', 'met'],
    ['≥35%', '三成半', 'met'],
    ['≥35%', '3成4', 'missed'],
    ['九成五', '95%', 'met'],
    ['按时完成5项', '5项', 'met'],
  ])('%s and %s: %s', (target, actual, verdict) => {
    expect(judge('合格率', target, actual).verdict).toBe(verdict);
  });
});

describe('above the top of a range', () => {
  it.each([
    ['服务对象满意度', '90%-95%', '96%', 'met'],
    ['收入增长率', '5%-8%', '20%', 'exceeded'],
    ['差错率', '1%-3%', '4%', 'missed'],
    ['培训人数', '100-120人', '130人', 'undecided'],
    ['合格率', '≥90%且≤95%', '96%', 'undecided'],
    ['资产负债率', '40%-50%', '55%', 'undecided'],
  ])('%s %s ← %s: %s', (indicator, target, actual, verdict) => {
    expect(judge(indicator, target, actual).verdict).toBe(verdict);
  });
});

describe('years that only say what it is compared with', () => {
  it.each([
    ['较过去五年提升', '提升', 'met'],
    ['较过去五年提升', '下降', 'missed'],
    ['近三年持续提升', '持续提升', 'met'],
    ['较前三年提升5%', '提升6%', 'met'],
    ['较前三年提升5%', '提升4%', 'missed'],
    ['过去五年', '提升', 'incomparable'],
  ])('%s and %s: %s', (target, actual, verdict) => {
    expect(judge('能力', target, actual).verdict).toBe(verdict);
  });
});

describe('said of the whole time', () => {
  it.each([
    ['全天候可用', '全天候', 'met'],
    ['全天候巡查2次', '全天候', 'undecided'],
    ['系统可用', '系统', 'undecided'],
  ])('%s and %s: %s', (target, actual, verdict) => {
    expect(judge('', target, actual).verdict).toBe(verdict);
  });
});
