import { readIndicatorName } from '../../../src/core/value/word/indicator-name';

describe('what the name of an indicator measures', () => {
  it.each([
    ['验收合格率', 'rate'],
    ['居村法律顾问核查居村比例', 'rate'],
    ['群众满意度', 'rate'],
    ['司法行政工作效率', null],
    ['发展指数', null],
    ['手术成功率', 'rate'],
    ['治疗有效率', 'rate'],
    ['物业缴费率', 'rate'],
    ['设备功率', null],
    ['培训人数', 'count'],
    ['维修（护）项数', 'count'],
    ['系统重大故障发生数', 'count'],
    ['信息化设备（系统）正常使用年限', 'time'],
    ['故障响应时间', 'time'],
    ['购置成本', 'money'],
    ['办公费', 'money'],
    ['经费发放及时性', null],
    ['长效管理机制', null],
    ['参加次数/率', null],
    ['完成率（%）', 'rate'],
    ['维修工作完成情况', null],
    ['邮寄送达数量降低', null],
    ['管理制度', null],
    ['提升公共法律知晓度', null],
    ['提升率', 'rate'],
    ['保障审判工作人数', 'count'],
    ['', null],
  ])('%s: %s', (name, measure) => {
    expect(readIndicatorName(name).measure).toBe(measure);
  });

  it.each([
    ['培训人数', 'persons'],
    ['服务人次', 'visits'],
    ['巡检次数', 'occurrences'],
    ['维修项数', 'items'],
    ['短信数量', null],
  ])('%s counts %s', (name, counted) => {
    expect(readIndicatorName(name).counted).toBe(counted);
  });

  it('knows which rates can exceed 100 %', () => {
    expect(readIndicatorName('验收合格率').isBounded).toBe(true);
    expect(readIndicatorName('产值增长率').isBounded).toBe(false);
    expect(readIndicatorName('结收比').isBounded).toBe(false);
  });
});

describe('which values of an indicator are better', () => {
  it.each([
    ['人员流失率', 'reverse'],
    ['失业保险参保率', 'positive'],
    ['失业金发放准确率', 'positive'],
    ['失业人员再就业率', 'positive'],
    ['事故救援成功率', 'positive'],
    ['违法建筑拆除率', 'positive'],
    ['违规使用率', 'reverse'],
    ['投诉发生率', 'reverse'],
    ['逾期贷款占比', 'reverse'],
    ['重新犯罪率', 'reverse'],
    ['失业率', 'reverse'],
    ['综合故障率', 'reverse'],
    ['故障排除率', 'positive'],
    ['设备故障排除率', 'positive'],
    ['有效投诉处置率', 'positive'],
    ['无故障运行率', 'positive'],
    ['故障响应时间', 'reverse'],
    ['平均无故障时间', 'positive'],
    ['设备使用年限', 'positive'],
    ['安保人员在岗时间', 'positive'],
    ['上门服务时间', 'reverse'],
    ['平均受教育年限', null],
    ['有责投诉次数', 'reverse'],
    ['投诉处理数', null],
    ['信息安全事故', 'reverse'],
    ['发生信息安全事故', 'reverse'],
    ['安全事故应急预案', null],
    ['节约送达工作成本', 'positive'],
    ['邮寄送达数量降低', 'positive'],
    ['送达成本', 'reverse'],
    ['审限变更率', 'reverse'],
    ['二审服判息诉率', 'positive'],
    ['生效案件被改判发回重审率', 'reverse'],
    ['资产负债率', null],
    ['调解纠纷数量', null],
    ['排查安全隐患数', null],
    ['挽回经济损失', null],
    ['化解信访案件数', null],
    ['预防职务犯罪讲座次数', null],
    ['化解纠纷率', null],
    ['处理投诉数量', null],
    ['涉诉信访接待人次', null],
    ['受理投诉举报数量', null],
    ['信访案件数', 'reverse'],
    ['案件处理差错率', 'reverse'],
    ['举报受理超时率', 'reverse'],
    ['经费报销审核差错率', 'reverse'],
    ['网络专线数量', null],
    ['群众满意度', 'positive'],
  ])('%s: %s', (name, direction) => {
    expect(readIndicatorName(name).direction).toBe(direction);
  });
});
