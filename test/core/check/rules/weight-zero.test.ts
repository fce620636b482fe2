import { weightZero } from '../../../../src/core/check/rules/weight-zero';
import { onLine, onLines } from '../judged-rows';

describe('an indicator that weighs nothing', () => {
  it.each([
    '人数|≥100人|120人|0|0',
    '人数|≥100人|120人|0.00|',
    '人数|≥100人|120人|０|0',
    '人数|≥100人|120人|`=0`|0',
  ])('%s is reported', (line) => {
    expect(onLine(weightZero, line)).toEqual(['zero']);
  });

  it.each([
    '人数|≥100人|120人|0.5|0',
    '人数|≥100人|120人||0',
    '人数|≥100人|120人|—|0',
    '人数||||',
    '农药减量|不适用|不适用|0|0',
  ])('%s is left alone', (line) => {
    expect(onLine(weightZero, line)).toEqual([]);
  });

  it('every such row is named', () => {
    expect(
      onLines(weightZero, ['甲|≥1项|1项|0|0', '乙|≥1项|1项|10|10', '丙|≥1项|1项|0|0']),
    ).toEqual([['zero'], [], ['zero']]);
  });
});
