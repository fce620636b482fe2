import { allCopied } from '../../../../src/core/check/rules/all-copied';
import { assessExample, findingsOf, table } from '../harness';

const HEADER = '三级指标|指标值|实际完成值|分值|得分';
const BOUNDS = ['甲数量|≥5项|5项|18|18', '乙数量|≥6项|≥6项|18|18', '丙时间|≤4小时|4小时|18|18'];
const found = (...rows: string[]): string[] =>
  findingsOf(allCopied, assessExample({ indicators: table(HEADER, ...rows) })).map(({ cells }) =>
    cells.join(' '),
  );

test.each<[string, string[], string[]]>([
  [
    'three limits and two words',
    [...BOUNDS, '丁|提升|提升|18|18', '戊|11月底|11月底|18|18'],
    ['表1!E7 表1!E8 表1!E9'],
  ],
  ['one that differs', [...BOUNDS, '丁|提升|明显提升|18|18', '戊|11月底|11月底|18|18'], []],
  ['one that lost points', [...BOUNDS, '丁|提升|提升|18|17', '戊|11月底|11月底|18|18'], []],
  ['four rows', [...BOUNDS, '丁|提升|提升|18|18'], []],
  [
    'two limits',
    [...BOUNDS.slice(1), '丁|提升|提升|18|18', '戊率|=100%|100%|18|18', '己|2次|2次|18|18'],
    [],
  ],
  [
    'no scores',
    [
      '甲数量|≥5项|5项||',
      '乙数量|≥6项|6项||',
      '丙数量|≥7项|7项||',
      '丁数量|≥8项|8项||',
      '戊数量|≥9项|9项||',
    ],
    [],
  ],
  [
    'nothing filled in',
    [
      '甲数量|≥5项||18|',
      '乙数量|≥6项||18|',
      '丙数量|≥7项||18|',
      '丁数量|≥8项||18|',
      '戊数量|≥9项||18|',
    ],
    [],
  ],
])('%s', (_what, rows, expected) => {
  expect(found(...rows)).toEqual(expected);
});
