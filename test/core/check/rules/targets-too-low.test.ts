import { targetsTooLow } from '../../../../src/core/check/rules/targets-too-low';
import { assessExample, findingsOf, table } from '../harness';

const FAR = [
  '甲|≥10人|13人|18|18',
  '乙|≥10场|12场|18|18',
  '丙|≥4本|5本|18|18',
  '丁|≥20所|26所|18|18',
];
const found = (...rows: string[]): number[] =>
  findingsOf(
    targetsTooLow,
    assessExample({ indicators: table('三级指标|指标值|实际完成值|分值|得分', ...rows) }),
  ).map(({ cells }) => cells.length);

test.each<[string, string[], number[]]>([
  ['all five far above', [...FAR, '戊|≥500份|700份|18|18'], [5]],
  ['one only just above', [...FAR, '戊|≥500份|550份|18|18'], []],
  ['one missed', [...FAR, '戊|≥500份|400份|18|18'], []],
  ['four rows are no pattern', FAR, []],
  ['words do not count', [...FAR, '戊|≥500份|700份|18|18', '己|良好|良好|10|10'], [5]],
])('%s', (_what, rows, expected) => {
  expect(found(...rows)).toEqual(expected);
});
