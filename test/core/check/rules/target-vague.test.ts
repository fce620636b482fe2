import { targetVague } from '../../../../src/core/check/rules/target-vague';
import { onTarget } from '../harness';

describe('a vague word for a target', () => {
  it.each([
    ['法院办案效率|提升', 'vague'],
    ['便民服务水平|有效提升', 'vague'],
    ['群众便捷度|持续提升', 'vague'],
    ['审判促进作用|长期正面', 'vague'],
    ['服务能力|提升、增强', 'vague'],
    ['服务能力|得到 明显\n改善', 'vague'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(targetVague, line)).toEqual([messageId]);
  });

  it.each([
    '长效管理机制|健全',
    '信息化管理制度|完善',
    '长效机制执行有效性|有效',
    '财务监控有效性|有效',
    '经费发放及时性|及时',
    '设备单价合规性|合规',
    '法律顾问服务专业性|专业',
    '系统性能稳定性|稳定',
    '报告验收|合格',
    '司法公信力|同比上年度提升',
    '服务能力|新增3项服务',
    '培训人数|≥100人',
    '服务能力|',
  ])('%s is left alone', (line) => {
    expect(onTarget(targetVague, line)).toEqual([]);
  });
});
