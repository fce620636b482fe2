import { coefficientDiffers } from '../../../../src/core/check/rules/coefficient-differs';
import { findBuiltInPolicy, nationalPolicy } from '../../../../src/core/policy/built-in';
import { allFindings, assessExample, messagesByRow, table } from '../harness';

const HEADER = '指标名称|年初指标值|全年完成值|得分系数(%)|指标权重(分)|指标得分(分)';

describe('a score beside its coefficient', () => {
  it.each([
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

  it('is the score where the policy says so, and a difference is named once', () => {
    const chongqing = findBuiltInPolicy('chongqing-department') ?? nationalPolicy;
    const indicators = table(HEADER, '办事效率|≥90%|81%|80%|10|9', '制度|好|较好|80%|5|4');
    const assessed = assessExample({ indicators }, chongqing);
    expect(assessed.forms[0]?.rows.map(({ score }) => score.computed)).toEqual([8, 4]);
    const codes = allFindings(assessed, chongqing).map(({ code }) => code);
    expect(codes.filter((code) => code === 'S09' || code === 'S02')).toEqual(['S09']);
  });
});
