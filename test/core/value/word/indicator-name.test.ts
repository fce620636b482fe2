import { readIndicatorName } from '../../../../src/core/value/word/indicator-name';

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
