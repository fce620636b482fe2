import { placeholderLeft } from '../../../../src/core/check/rules/placeholder-left';
import { onTarget } from '../harness';
import { onLine } from '../judged-rows';

describe('a placeholder of the template', () => {
  it.each([
    '指标1|≥100人',
    '指标１：|≥100人',
    '数量指标1|≥100人',
    '……|≥3次',
    '...|≥3次',
    '（请填写指标名称）|≥3次',
  ])('%s is reported as the name', (line) => {
    expect(onTarget(placeholderLeft, line)).toEqual(['nameLeft']);
  });

  it.each(['培训人数|XXX', '培训人数|××人', '培训人数|*', '培训人数|（填写具体数值）'])(
    '%s is reported',
    (line) => {
      expect(onTarget(placeholderLeft, line)).toEqual(['left']);
    },
  );

  it.each([
    '培训人数|≥100人',
    '指标完成率|≥95%',
    '指标体系建设|完成',
    'X光机购置数量|≥2台',
    '长效机制|健全',
    '培训人数|—',
    '填写规范率|≥95%',
  ])('%s is left alone', (line) => {
    expect(onTarget(placeholderLeft, line)).toEqual([]);
  });

  it.each([
    ['XX村道路硬化|≥3公里|3公里|10|10', []],
    ['购买××型设备|≥1台|1台|10|10', []],
    ['XX村道路硬化|≥3公里||10|', ['nameLeft']],
    ['XX|≥3公里|3公里|10|10', ['nameLeft']],
    ['指标1|≥3公里|3公里|10|10', ['nameLeft']],
  ])('%s: what is answered has its names masked, not forgotten', (line, expected) => {
    expect(onLine(placeholderLeft, line)).toEqual(expected);
  });
});
