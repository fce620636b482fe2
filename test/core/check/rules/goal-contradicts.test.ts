import { goalContradicts } from '../../../../src/core/check/rules/goal-contradicts';
import { assessExample, findingsOf, table } from '../harness';

const HEADER = '三级指标|指标值|实际完成值|分值|得分';
const found = (expected: string, achieved: string, header: string, rows: string[]): string[] =>
  findingsOf(
    goalContradicts,
    assessExample({
      head: [
        ['项目名称', '业务培训'],
        ['预期目标', expected],
        ['实际完成情况', achieved],
      ],
      indicators: table(header, ...rows),
    }),
  ).map(({ messageId, cells }) => `${messageId} ${cells.join(' ')}`);
const MISSED = '培训期数|≥4期|3期|90|67.5';

test.each<[string, string, string[], string[]]>([
  ['all done', '年初目标已全部完成', [MISSED], ['allDone 表1!B5 表1!E7']],
  ['all reached', '各项指标均已达到目标', [MISSED], ['allDone 表1!B5 表1!E7']],
  ['mostly done', '年初目标基本完成', [MISSED], []],
  ['not all done', '年初目标未能全部完成', [MISSED], []],
  ['all done and met', '年初目标已全部完成', ['培训期数|≥4期|4期|90|90'], []],
  ['all done, one undecided', '已全部完成', ['培训效果|良好|一般|90|67.5'], []],
])('an outcome that says %s', (_what, achieved, rows, cells) => {
  expect(found('全年举办培训四期', achieved, HEADER, rows)).toEqual(cells);
});

const TARGET = ['targetNumber 表1!D7 表1!B4'];
test.each<[string, string, string, string[]]>([
  ['another number', '造林1.2万亩', '造林面积|≥2万亩', TARGET],
  ['the same number', '造林1.2万亩', '造林面积|≥12000亩', []],
  ['the number rounded', '造林1.2万亩', '造林面积|≥12040亩', []],
  ['another number in another unit', '硬化道路5公里', '硬化道路长度|≥6000米', TARGET],
  ['a bound in words', '举办培训班不少于4期', '举办培训班期数|≥5期', TARGET],
  ['a bound in many words', '举办培训班大于或者等于4期', '举办培训班期数|≥5期', TARGET],
  ['a bound behind the number', '群众满意度达到85%以上', '群众满意度|≥90%', TARGET],
  ['the thing behind the number', '新建5座公厕', '新建公厕数量|≥6座', TARGET],
  ['vehicles bought', '更新执法用车2辆', '完成车辆购置|3辆', TARGET],
  ['vehicles kept', '保障执法用车20辆运行', '完成车辆购置|3辆', []],
  ['vehicles of two sorts', '购置执法车2辆，购置救护车1辆', '完成车辆购置|4辆', []],
  ['another thing in the same unit', '新建公厕5座', '改建公厕数量|≥6座', []],
  ['a part of the thing', '人工造林1万亩', '造林面积|≥2万亩', []],
  ['a part set off', '造林2万亩，其中造林1万亩在北山', '造林面积|≥2万亩', []],
  ['the same thing twice', '上半年造林1万亩，造林2万亩', '造林面积|≥3万亩', []],
  ['a number for each', '每村造林5亩', '造林面积|≥200亩', []],
  ['an approximation', '造林约1万亩', '造林面积|≥2万亩', []],
  ['an increase', '较上年增加造林1万亩', '造林面积|≥2万亩', []],
  ['an upper bound beside a lower one', '造林不超过1万亩', '造林面积|≥2万亩', []],
  ['money', '投资400万元', '总投资|≤600万元', []],
  ['an answering time', '24小时内到现场', '到现场时间|≤4小时', []],
  ['numbers of names', '加强12348站点宣传', '站点宣传数量|≥14个', []],
  ['years', '2022-2024年造林', '造林面积|≥2万亩', []],
  ['no unit', '造林2万亩', '造林面积|≥3', []],
  ['a sum of three years', '三年共植树9千株，造林6万亩', '造林面积|≥2万亩', []],
  ['a later year', '到2026年，造林6万亩', '造林面积|≥2万亩', []],
  ['a plan of five years', '“十四五”期间，造林6万亩', '造林面积|≥2万亩', []],
  ['a number that looks like a year', '造林2050亩', '造林面积|≥3000亩', TARGET],
  ['the year of the form', '2024年，造林6万亩', '造林面积|≥2万亩', TARGET],
])('a goal with %s', (_what, goal, row, expected) => {
  expect(found(goal, '', '三级指标|指标值', [row])).toEqual(expected);
});

test.each<[string, string, string, string[]]>([
  ['another number', '培训教师205人', '培训教师人数|≥200人|230人', ['actualNumber 表1!E7 表1!B5']],
  ['the same number', '培训教师205人', '培训教师人数|≥200人|205人', []],
  ['a round number', '培训教师200人', '培训教师人数|≥200人|205人', []],
  ['a sum of years', '累计培训教师905人', '培训教师人数|≥200人|205人', []],
  ['a bound', '教师满意度达到95%以上', '教师满意度|≥90%|96.4%', []],
  ['more than', '培训教师200余人', '培训教师人数|≥200人|230人', []],
  ['a sum of three years', '三年共办班12期，培训教师905人', '培训教师人数|≥200人|205人', []],
])('an outcome with %s', (_what, achieved, row, expected) => {
  expect(found('提升教师素质', achieved, '三级指标|指标值|实际完成值', [row])).toEqual(expected);
});

test.each<[string, [string, string][], boolean]>([
  ['of the year', [['预期目标', '造林6万亩']], true],
  ['of several years', [['实施期目标', '造林6万亩']], false],
  [
    'of a project of one year',
    [
      ['起止时间', '2024年1月-12月'],
      ['绩效目标', '造林6万亩'],
    ],
    true,
  ],
  [
    'of a project of several years',
    [
      ['起止时间', '2023.1-2025.12'],
      ['绩效目标', '造林6万亩'],
    ],
    false,
  ],
  [
    'of a lasting project',
    [
      ['项目期', '3年'],
      ['绩效目标', '造林6万亩'],
    ],
    false,
  ],
  [
    'of one of its years',
    [
      ['项目期', '3年'],
      ['年度绩效目标', '造林6万亩'],
    ],
    true,
  ],
])('a goal %s beside the targets of the year', (_what, head, isCompared) => {
  const assessed = assessExample({
    head: [['项目名称', '造林'], ...head],
    indicators: table('三级指标|指标值', '造林面积|≥2万亩'),
  });
  expect(findingsOf(goalContradicts, assessed)).toHaveLength(isCompared ? 1 : 0);
});
