import { coefficientDiffers } from '../../../../src/core/check/rules/coefficient-differs';
import { messagesByRow, table } from '../harness';

const HEADER = '指标名称|年初指标值|全年完成值|得分系数(%)|指标权重(分)|指标得分(分)';

describe('a score beside its coefficient', () => {
  test.each([
    ['培训人数|≥100人|120人|100%|10|10', []],
    ['培训人数|≥100人|120人|100|10|10', []],
    ['培训人数|≥100人|120人|83.33%|3|2.5', []],
    ['培训人数|≥100人|120人|90%|10|10', ['differs']],
    ['培训人数|≥100人|120人||10|10', []],
    ['培训人数|≥100人|120人|100%||10', []],
    ['培训人数|≥100人|120人|100%|10|', []],
  ])('%s → %j', (line, expected) => {
    expect(messagesByRow(coefficientDiffers, table(HEADER, line))[1]).toEqual(expected);
  });
});
