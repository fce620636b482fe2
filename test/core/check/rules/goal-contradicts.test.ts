import { goalContradicts } from '../../../../src/core/check/rules/goal-contradicts';
import { assessExample, findingsOf, table } from '../harness';

const HEADER = '三级指标|指标值|实际完成值|分值|得分';
const found = (achieved: string, ...rows: string[]): string[] =>
  findingsOf(
    goalContradicts,
    assessExample({
      head: [
        ['项目名称', '业务培训'],
        ['预期目标', '全年举办培训四期'],
        ['实际完成情况', achieved],
      ],
      indicators: table(HEADER, ...rows),
    }),
  ).map(({ cells }) => cells.join(' '));
const MISSED = '培训期数|≥4期|3期|90|67.5';

test.each<[string, string, string[], string[]]>([
  ['all done', '年初目标已全部完成', [MISSED], ['表1!B5 表1!E7']],
  ['all reached', '各项指标均已达到目标', [MISSED], ['表1!B5 表1!E7']],
  ['mostly done', '年初目标基本完成', [MISSED], []],
  ['not all done', '年初目标未能全部完成', [MISSED], []],
  ['all done and met', '年初目标已全部完成', ['培训期数|≥4期|4期|90|90'], []],
  ['all done, one undecided', '已全部完成', ['培训效果|良好|一般|90|67.5'], []],
])('an outcome that says %s', (_what, achieved, rows, cells) => {
  expect(found(achieved, ...rows)).toEqual(cells);
});
