import { datesInconsistent } from '../../../../src/core/check/rules/dates-inconsistent';
import { assessExample, findingsOf, table } from '../harness';

/** Findings on `三级指标|指标值` under the given head, on a form of 2024. */
const found = (head: [string, string][], row: string): string[] =>
  findingsOf(
    datesInconsistent,
    assessExample({
      head: [['项目名称', '造林'], ...head],
      indicators: table('三级指标|指标值', row),
    }),
  ).map(({ messageId, cells }) => `${messageId} ${cells.join(' ')}`);

const DUE = '造林完成时间|10月底';
const range = (text: string): [string, string][] => [['项目起止时间', text]];
const dates = (start: string, end: string): [string, string][] => [
  ['开始时间', start],
  ['结束时间', end],
];

test.each<[string, [string, string][], string, string[]]>([
  ['no dates', [], DUE, []],
  ['the year around the deadline', dates('2024-01-01', '2024-12-31'), DUE, []],
  ['start after end', dates('2024-03-01', '2024-01-31'), DUE, ['startAfterEnd 表1!B4 表1!B5']],
  ['start after end, in one cell', range('2024年5月至2024年3月'), DUE, ['rangeReversed 表1!B4']],
  ['the same day', dates('2024-03-01', '2024-03-01'), '造林面积|≥5亩', []],
  ['the second year left out', range('2024年1月至12月'), DUE, []],
  ['only an end', [['结束时间', '2024年6月']], DUE, ['deadlineAfterEnd 表1!D6']],
  ['the month of the end', range('2024年1月-2024年10月'), DUE, []],
  ['a deadline in a later year', range('2023年1月-2025年6月'), DUE, []],
  [
    'a year of its own',
    range('2024年1月-2024年6月'),
    '造林完成时间|2024年9月前',
    ['deadlineAfterEnd 表1!D6'],
  ],
  ['months of the whole year', range('2024年1月-2024年6月'), '巡护时间|1-12月', []],
  ['what comes after the project', range('2024年1月-2024年6月'), '竣工验收时间|10月底', []],
  ['a number', range('2024年1月-2024年6月'), '造林面积|≥10亩', []],
  ['a duration', range('2024年1月-2024年6月'), '响应时间|≤24小时', []],
  ['no end', [['项目期', '长期']], DUE, []],
  ['a length', [['项目期', '1年']], DUE, []],
  ['the next year in words', range('2023年11月至次年6月'), '造林完成时间|2024年5月', []],
  ['a month alone', range('2024年6月'), DUE, []],
  ['days with a word behind', range('2024.3.1-2024.6.30止'), DUE, ['deadlineAfterEnd 表1!D6']],
  ['a remark', range('2024年1月-2024年6月（可延期）'), DUE, []],
  ['years alone', range('2020-2020'), DUE, []],
  ['money paid out', range('2024年1月-2024年6月'), '补助资金拨付时间|10月底', []],
  ['money spent', range('2024年1月-2024年6月'), '预算执行时间|12月底', []],
  ['the end of the month', range('2024.1.1-2024.10.20'), DUE, []],
  [
    'a day of the same month',
    range('2024.1.1-2024.10.20'),
    '造林完成时间|10月25日',
    ['deadlineAfterEnd 表1!D6'],
  ],
  ['a month of the first year', range('2023年9月-2024年7月'), DUE, []],
  ['a month of no year', range('2023年11月-2024年7月'), DUE, ['deadlineAfterEnd 表1!D6']],
])('%s', (_what, head, row, expected) => {
  expect(found(head, row)).toEqual(expected);
});

test('effects may come after the project', () => {
  const assessed = assessExample({
    head: [['项目名称', '造林'], ...range('2024年1月-2024年6月')],
    indicators: table(
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|时效指标|造林完成时间|10月底',
      '效益指标|可持续影响指标|受益时间|2026年底',
    ),
  });
  expect(findingsOf(datesInconsistent, assessed).map(({ cells }) => cells)).toEqual([['表1!D6']]);
});
