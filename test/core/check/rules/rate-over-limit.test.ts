import { rateOverLimit } from '../../../../src/core/check/rules/rate-over-limit';
import { assessExample, findingsOf } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('a share of a whole outside 0–100 %', () => {
  it.each([
    ['培训合格率|≥95%|985%|10|10', ['above']],
    ['培训合格率|≥95%|１００．５％|10|10', ['above']],
    ['群众满意度|≥85%|105%|10|10', ['above']],
    ['设备故障率|≤5%|-1%|10|10', ['below']],
    ['培训合格率|≥95%|`=120%`|10|10', ['above']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(rateOverLimit, line)).toEqual(expected);
  });

  it.each([
    '培训合格率|≥95%|100%|10|10',
    '培训合格率|≥95%|0%|10|0',
    '收入增长率|≥5%|120%|10|10',
    '收入增长率|≥5%|-3%|10|0',
    '成本节约率|≥5%|-2%|10|0',
    '任务完成率|=100%|105%|10|10',
    '资金到位率|=100%|110%|10|10',
    '预算执行率|=100%|101%|10|10',
    '审判结案率|≥99%|101.2%|10|10',
    '床位使用率|≥85%|104%|10|10',
    '培训人数|≥100人|120人|10|10',
    '居民医保参保率|≥95%|102%|10|10',
    '剧场上座率|≥60%|112%|10|10',
    '办案效率|提升|提升|10|10',
    '培训合格率|≥95%||10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(rateOverLimit, line)).toEqual([]);
  });

  it.each([
    ['培训合格率|≥95%|985%|10|10', 'error'],
    ['群众满意度|≥85%|105%|10|10', 'error'],
    ['设备配置率|≥85%|105%|10|10', 'warning'],
  ])('%s: whether it is a share is said by its name (%s)', (line, severity) => {
    const indicators = judged(line);
    expect(findingsOf(rateOverLimit, assessExample({ indicators }))).toMatchObject([{ severity }]);
  });

  it('two rows give two findings', () => {
    const lines = ['甲合格率|≥95%|200%|50|50', '乙覆盖率|≥95%|-5%|50|0'];
    expect(onLines(rateOverLimit, lines)).toEqual([['above'], ['below']]);
  });
});
