import { isEveryTargetHundred, recompute } from '../../../src/core/review/recompute';
import { evaluation, target } from './form-sources';

const of = (...rows: string[]): ReturnType<typeof recompute> =>
  recompute(evaluation({ project: '业务费', rows }).assessed, 0);

test('puts given and computed scores side by side, with what explains the difference', () => {
  const result = of('培训人数|≥200人|100人|10|10', '结业率|≥95%|96%|10|8', '满意度|≥90%|91%|10|10');
  expect(
    result?.differing.map(({ row, given, computed, difference }) => [
      row.row.name,
      given,
      computed,
      difference,
    ]),
  ).toEqual([
    ['培训人数', 10, 5, 5],
    ['结业率', 8, 10, -2],
  ]);
  expect(result?.overstated).toBe(5);
  expect(result?.fullThoughMissed.map((row) => row.row.name)).toEqual(['培训人数']);
});

test('keeps rows that await a decision out of the differences', () => {
  const result = of(
    '管理制度|完善|基本完善|10|10',
    '结业率|≥95%|96%|10|10',
    '满意度|≥90%|91%|10|10',
  );
  expect(result?.differing).toEqual([]);
  expect([result?.settled, result?.pending, result?.computed]).toEqual([20, 10, null]);
});

describe('what strikes about a whole form', () => {
  it.each([
    [
      'full marks everywhere',
      ['甲数|≥1个|1个|5|5', '乙数|≥1个|1个|5|5', '丙数|≥1个|1个|5|5'],
      true,
    ],
    ['one point less', ['甲数|≥1个|1个|5|5', '乙数|≥1个|1个|5|4', '丙数|≥1个|1个|5|5'], false],
    ['one score blank', ['甲数|≥1个|1个|5|5', '乙数|≥1个|1个|5|', '丙数|≥1个|1个|5|5'], false],
    ['two rows say nothing yet', ['甲数|≥1个|1个|5|5', '乙数|≥1个|1个|5|5'], false],
  ])('%s', (_case, rows, expected) => {
    expect(of(...rows)?.isAllFull).toBe(expected);
  });

  it.each([
    ['every target is 100%', ['甲率|=100%', '乙率|100%', '丙率|≥100％', '制度|完善'], true],
    ['a number among them', ['甲率|=100%', '乙率|=100%', '丙数|=100个'], false],
    ['another share', ['甲率|=100%', '乙率|=100%', '丙率|≥95%'], false],
  ])('%s', (_case, rows, expected) => {
    expect(isEveryTargetHundred(target({ project: '业务费', rows }).assessed)).toBe(expected);
  });
});

test('a target form has no scores to recompute', () => {
  expect(recompute(target({ project: '业务费' }).assessed, 0)).toBeNull();
});
