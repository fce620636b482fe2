import { targetTrivial } from '../../../../src/core/check/rules/target-trivial';
import { onTarget } from '../harness';

describe('a target that everything meets', () => {
  it.each([
    ['工作效能提升度|≥0%', 'fromZero'],
    ['培训次数|≥0次', 'fromZero'],
    ['培训次数|不低于０次', 'fromZero'],
    ['设备闲置率|≤100%', 'upToAll'],
    ['群众满意度|≤100％', 'upToAllWanted'],
    ['验收合格率|≤100%', 'upToAllWanted'],
    ['安全事故发生次数|≥0次', 'fromZeroUnwanted'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(targetTrivial, line)).toEqual([messageId]);
  });

  it.each([
    '重大事故发生数|≤0起',
    '重大事故发生数|=0起',
    '差错率|=0%',
    '培训次数|>0次',
    '利润增长率|≥0%',
    '成本节约率|≥0%',
    '成本控制率|≤100%',
    '产值增长率|≤100%',
    '设备闲置率|<100%',
    '设备闲置率|≤99%',
    '结余金额|≤100万元',
    '长效机制|健全',
  ])('%s is left alone', (line) => {
    expect(onTarget(targetTrivial, line)).toEqual([]);
  });
});
