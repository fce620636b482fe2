import { rowWeights } from '../../../src/core/score/row-weights';
import { formOf, HEADER, workbook, type Content } from './small-form';

/** 一级, 二级, 名称 and 分值 of each row. */
type Row = readonly [level1: string, level2: string, name: string, weight: Content];

function weights(rows: readonly Row[], merged: readonly (readonly [number, number])[] = []) {
  const lines = rows.map(([level1, level2, name, weight]): Content[] => [
    level1,
    level2,
    name,
    '≥1个',
    '1个',
    weight,
    null,
    null,
  ]);
  const form = formOf(
    workbook([['2023年度项目支出绩效自评表'], [...HEADER], ...lines], {
      merges: merged.map(([first, count]) => ({
        row: first + 2,
        column: 5,
        rowCount: count,
        columnCount: 1,
      })),
    }),
  );
  return rowWeights(form).map(({ weight, sharedBy }) => [weight, sharedBy]);
}

describe('the weight of a row', () => {
  it.each<readonly [string, readonly Row[], readonly (readonly [number, number])[], unknown]>([
    [
      'is its own cell',
      [
        ['产出指标', '数量指标', '甲', 10],
        ['产出指标', '数量指标', '乙', 20],
      ],
      [],
      [
        [10, 1],
        [20, 1],
      ],
    ],
    [
      'stands once where rows share a merged cell',
      [
        ['产出指标', '数量指标', '甲', 30],
        ['产出指标', '数量指标', '乙', null],
        ['产出指标', '质量指标', '丙', 10],
      ],
      [[0, 2]],
      [
        [30, 2],
        [null, 2],
        [10, 1],
      ],
    ],
    ['is unknown where nothing states it', [['产出指标', '数量指标', '甲', null]], [], [[null, 1]]],
    [
      'is that of the second level with one indicator',
      [
        ['产出指标(50分)', '数量指标(20分)', '甲', null],
        ['产出指标(50分)', '质量指标(30分)', '乙', null],
      ],
      [],
      [
        [20, 1],
        [30, 1],
      ],
    ],
    [
      'is not split among the indicators of a level',
      [
        ['产出指标(50分)', '数量指标(20分)', '甲', null],
        ['产出指标(50分)', '数量指标(20分)', '乙', null],
      ],
      [],
      [
        [null, 1],
        [null, 1],
      ],
    ],
    [
      'is that of the first level where it has one indicator in all',
      [
        ['产出指标(50分)', '数量指标', '甲', null],
        ['效益指标(30分)', '社会效益指标', '乙', null],
      ],
      [],
      [
        [50, 1],
        [30, 1],
      ],
    ],
    [
      'is not that of a first level with several',
      [
        ['产出指标(50分)', '数量指标', '甲', null],
        ['产出指标(50分)', '质量指标', '乙', null],
      ],
      [],
      [
        [null, 1],
        [null, 1],
      ],
    ],
  ])('%s', (_name, rows, merged, expected) => {
    expect(weights(rows, merged)).toEqual(expected);
  });
});
