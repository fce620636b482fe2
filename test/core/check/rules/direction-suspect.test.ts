import { directionSuspect } from '../../../../src/core/check/rules/direction-suspect';
import { assessExample, findingsOf, onTarget, table } from '../harness';

describe('a comparator that points the wrong way', () => {
  it.each([
    ['数量指标|网络专线数量|≤49条', 'moreIsBetter'],
    ['数量指标|获得奖励人数|≤15人', 'moreIsBetter'],
    ['质量指标|验收合格率|≤95%', 'moreIsBetter'],
    ['社会效益指标|服装配套穿戴年限|≤6年', 'moreIsBetter'],
    ['服务对象满意度指标|学员满意度|<90%', 'moreIsBetter'],
    ['经济效益指标|节约送达工作成本|≤10百分比', 'moreIsBetter'],
    ['质量指标|故障排除率|不高于98%', 'moreIsBetter'],
    ['数量指标|带动投资额|≤500万元', 'moreIsBetter'],
    ['社会效益指标|受益人数|≤2000人', 'moreIsBetter'],
    ['社会效益指标|惠及群众数量|≤2000人', 'moreIsBetter'],
    ['质量指标|人员流失率|≥5%', 'lessIsBetter'],
    ['社会效益指标|未成年人犯罪率|≥1%', 'lessIsBetter'],
    ['质量指标|经费审核差错率|>1%', 'lessIsBetter'],
    ['社会效益指标|有责投诉次数|≥3次', 'lessIsBetter'],
    ['社会效益指标|信息安全事故|≥1次', 'lessIsBetter'],
    ['时效指标|故障响应时间|≥4小时', 'lessIsBetter'],
    ['成本指标|培训总成本|≥80万元', 'lessIsBetter'],
    ['成本指标|印刷费|>5万元', 'lessIsBetter'],
    ['成本指标|补贴资金总额|≥500万元', 'lessIsBetter'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(directionSuspect, line)).toEqual([messageId]);
  });

  it.each([
    '数量指标|网络专线数量|≥49条',
    '服务对象满意度指标|群众不满意率|≤5%',
    '可持续影响指标|基金可支付月数|≥9个月',
    '质量指标|任务未完成率|≤3%',
    '经济效益指标|新增产值|≥3亿元',
    '数量指标|会议次数|≤5次',
    '数量指标|科目调整次数|≤10次',
    '数量指标|拨付资金|≤100万元',
    '数量指标|公车运行数量|≤15辆',
    '成本指标|人均补助标准|≥79元',
    '成本指标|每亩补贴|≥90元/亩',
    '成本指标|村干部补贴|≥1500元/人·月',
    '数量指标|招聘人数|≤10人',
    '质量指标|犯罪案件侦破率|≥90%',
    '数量指标|因公出国人数|≤3人',
    '数量指标|信访积案数量|≤3件',
    '数量指标|超编人员数量|≤3人',
    '质量指标|审限变更率|≤18%',
    '质量指标|故障排除率|≥98%',
    '质量指标|无故障运行率|≥98%',
    '时效指标|上门服务时间|≤24小时',
    '时效指标|安保人员在岗时间|≥168小时/周',
    '社会效益指标|资产负债率|≤60%',
    '社会效益指标|财政供养比例|≤5%',
    '经济效益指标|邮寄送达数量降低|≥5百分比',
    '成本指标|节约采购成本|≥10万元',
    '成本指标|培训成本|≤80万元',
    '社会效益指标|增收金额|≥80万元',
    '数量指标|投诉处理数|≤30件',
    '数量指标|网络专线数量|=49条',
    '数量指标|网络专线数量|49条',
    '质量指标|调解成功率|90%-95%',
    '数量指标|调解纠纷数量|≥4000件',
    '数量指标|排查安全隐患数|≥100处',
    '经济效益指标|挽回经济损失|≥500万元',
    '数量指标|受理投诉举报数量|≥100件',
    '数量指标|涉诉信访接待人次|≥800人次',
  ])('%s is left alone', (line) => {
    expect(onTarget(directionSuspect, line)).toEqual([]);
  });

  it('stands in the column of signs where the form has one', () => {
    const indicators = table('三级指标|计算符号|指标值|计量单位', '网络专线数量|≤|49|条');
    const [finding] = findingsOf(directionSuspect, assessExample({ indicators }));
    expect(finding?.cells).toEqual(['表1!D7', '表1!E7']);
  });
});
