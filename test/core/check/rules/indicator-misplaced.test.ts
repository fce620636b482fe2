import { indicatorMisplaced } from '../../../../src/core/check/rules/indicator-misplaced';
import { assessExample, findingsOf, messagesByRow, onTarget, table } from '../harness';

const placed = (...lines: readonly string[]) =>
  messagesByRow(
    indicatorMisplaced,
    table('一级指标|二级指标|三级指标|指标值', ...lines.map((line) => `产出指标|${line}`)),
  ).slice(1);

describe('an indicator under the wrong heading', () => {
  it.each([
    ['数量指标|验收合格率|≥98%', 'rateUnderQuantity'],
    ['数量指标|设备采购完成率|=100%', 'extentUnderQuantity'],
    ['数量|核查居村比例|≥30%', 'extentUnderQuantity'],
    ['质量指标|培训参与人数|≥200人', 'headCountUnderQuality'],
    ['时效指标|设备维护成本|持平', 'moneyOutsideCost'],
    ['数量指标|宣传费|≥50万元', 'moneyOutsideCost'],
    ['数量指标|补助金额|≥50万元', 'paymentElsewhere'],
    ['数量指标|拨付资金|≥100万元', 'paymentElsewhere'],
    ['数量指标|拨付资金|≤100万元', 'paymentElsewhere'],
    ['数量指标|工程款支付|=100万元', 'paymentElsewhere'],
    ['数量指标|引进人才奖励|≥50万元', 'paymentElsewhere'],
    ['数量指标|带动投资|≥500万元', 'earningsOutsideBenefit'],
    ['数量指标|带动投资额|≤500万元', 'earningsOutsideBenefit'],
    ['数量指标|招商引资到位资金|≥1亿元', 'earningsOutsideBenefit'],
    ['数量指标|投资总额|≥100万元', 'moneyElsewhere'],
    ['数量指标|技术合同成交额|≥20亿元', 'earningsOutsideBenefit'],
    ['质量指标|故障响应时间|≤4小时', 'timeElsewhere'],
    ['数量指标|案件办理时限|3个月内', 'timeElsewhere'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(indicatorMisplaced, line)).toEqual([messageId]);
  });

  it.each([
    '质量指标|验收合格率|≥98%',
    '时效指标|按时完成率|≥98%',
    '数量指标|培训人数|≥200人',
    '数量指标|业务培训完成率|3-4次',
    '数量指标|系统巡检天数|≥200天',
    '质量指标|法官人均结案数|≥50件',
    '时效指标|经费发放及时性|及时',
    '时效指标|故障响应时间|≤4小时',
    '成本指标|设备维护成本|≤5万元',
    '经济效益指标|增收金额|≥50万元',
    '社会效益指标|设备使用年限|≥6年',
    '数量指标|节约资金|≥5万元',
    '数量指标|减少行政成本|≥5%',
  ])('%s is left alone', (line) => {
    expect(onTarget(indicatorMisplaced, line)).toEqual([]);
  });

  it('accepts rates of completion beside a number, and names them once where there is none', () => {
    const rates = ['数量指标|设备采购完成率|=100%', '数量指标|网点覆盖率|≥90%'];
    expect(placed(...rates)).toEqual([['extentUnderQuantity'], []]);
    expect(placed(...rates, '数量指标|采购设备|≥12台')).toEqual([[], [], []]);
    expect(placed(...rates, '数量指标|例行巡检|每天3次').flat()).toEqual([]);
    expect(placed(...rates, '质量指标|合格设备|≥12台')[0]).toEqual(['extentUnderQuantity']);
  });

  it('names every cell of a form whose quantities are all rates', () => {
    const indicators = table(
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|设备采购完成率|=100%',
      '产出指标|数量指标|验收合格率|=100%',
      '产出指标|数量指标|网点覆盖率|≥90%',
    );
    const findings = findingsOf(indicatorMisplaced, assessExample({ indicators }));
    expect(findings.map(({ messageId, cells }) => [messageId, cells.length])).toEqual([
      ['rateUnderQuantity', 1],
      ['extentUnderQuantity', 2],
    ]);
  });
});
