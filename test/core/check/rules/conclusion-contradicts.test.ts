import { conclusionContradicts } from '../../../../src/core/check/rules/conclusion-contradicts';
import { assessExample, findingsOf, table } from '../harness';

const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
const MISSED = '产出指标|数量指标|培训人数|≥200人|100人|90|45';
const MET = '产出指标|数量指标|培训人数|≥200人|200人|100|100';
const TOTAL = '总分|||||100|100';
const found = (...lines: string[]): string[] =>
  findingsOf(conclusionContradicts, assessExample({ indicators: table(HEADER, ...lines) })).map(
    ({ messageId, cells }) => `${messageId} ${cells.join(' ')}`,
  );

test.each<[string, string[], string[]]>([
  ['no problems beside lost points', [MISSED, '存在问题|无|||||'], ['noProblems 表1!B8 表1!E7']],
  ['no problems, nothing lost', [MET, '存在问题|无|||||'], []],
  ['problems stated', [MISSED, '存在问题|场地偏少|||||', '改进措施|增加场地|||||'], []],
  [
    'problems without a measure',
    [MISSED, '存在问题|场地偏少|||||', '改进措施|无|||||'],
    ['noMeasures 表1!B9 表1!B8'],
  ],
  [
    'another total quoted',
    [MET, TOTAL, '自评结论|综合评分为98分，目标实现|||||'],
    ['totalDiffers 表1!B9 表1!G8'],
  ],
  ['the same total quoted', [MET, TOTAL, '自评结论|自评得分100分|||||'], []],
  ['no total quoted', [MET, TOTAL, '自评结论|目标实现|||||'], []],
])('%s', (_what, lines, expected) => {
  expect(found(...lines)).toEqual(expected);
});
