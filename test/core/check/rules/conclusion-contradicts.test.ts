import { conclusionContradicts } from '../../../../src/core/check/rules/conclusion-contradicts';
import { builtInPolicies, nationalPolicy } from '../../../../src/core/policy/built-in';
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
  ['full marks and total', [MET, TOTAL, '自评结论|总分98分，自评得分97分|||||'], []],
  ['the total of another year', [MET, TOTAL, '自评结论|上年自评得分95分|||||'], []],
  ['a total without its cell', [MET, '自评结论|自评得分98分|||||'], ['sumDiffers 表1!B8']],
  ['the sum of the scores', [MET, '自评结论|自评得分100分|||||'], []],
  [
    'a sentence that finds no problem, and no measure',
    [MISSED, '存在问题|项目实施中未发现明显问题。|||||', '改进措施|无|||||'],
    [],
  ],
])('%s', (_what, lines, expected) => {
  expect(found(...lines)).toEqual(expected);
});

test.each<[string, string, boolean]>([
  ['the total', '经自评，项目得分为98分', false],
  ['the total behind the rate', '预算执行率95%，自评得分98分', false],
  ['the total behind what was looked at', '对照各项指标，项目综合评分98分', false],
  ['the score of the execution rate', '预算执行率98.5%，得分9.85分，目标均已完成', true],
  ['the score of a part', '产出指标得分50分', true],
  ['a score that a survey gave', '服务对象满意度测评得分96分', true],
  ['a score of the unit', '在全市绩效考核中得分97.5分，名列前茅', true],
  ['full marks and the total in other words', '总分99分，自评得100分', true],
  ['the total of another year by its number', '较2021年自评得分95分有所提高', true],
])('a conclusion that quotes %s', (_what, words, isRight) => {
  expect(found(MET, TOTAL, `自评结论|${words}|||||`)).toEqual(
    isRight ? [] : ['totalDiffers 表1!B9 表1!G8'],
  );
});

const SCORED = (score: number): string =>
  `产出指标|数量指标|培训人数|≥200人|${2 * score}人|100|${score}`;
test.each<[string, number, string, boolean]>([
  ['the grade of the total', 95, '自评等级为优', true],
  ['another grade', 85, '自评等级为优', false],
  ['another grade in quotation marks', 85, '本项目评价结果为“优秀”。', false],
  ['the lower grade', 95, '自评为良，继续努力', false],
  ['the grade in words', 85, '自评为良好', true],
  ['praise', 85, '自评工作优质高效，效果优秀', true],
  ['the grade of another year', 85, '上年自评为优', true],
  ['two grades', 85, '自评等级为优，评价等级为良', true],
  ['the grade of what was built', 85, '工程质量等级为优，验收合格', true],
  ['the grade of a survey', 85, '群众评价为优', true],
  ['the grade of the unit', 85, '单位年度考核等次为优', true],
  ['grades to tick', 85, '自评等级：□优□良', true],
])('a conclusion with %s at %d points', (_what, score, words, isRight) => {
  const lines = [SCORED(score), `总分|||||100|${score}`, `自评结论|${words}|||||`];
  expect(found(...lines)).toEqual(isRight ? [] : ['gradeDiffers 表1!B9']);
});

test('the outcome of the goal quotes a grade as well', () => {
  const assessed = assessExample({
    head: [
      ['项目名称', '业务培训'],
      ['实际完成情况', '完成培训任务。本项目自评为优。'],
    ],
    indicators: table(HEADER, SCORED(70), '总分|||||100|70'),
  });
  expect(findingsOf(conclusionContradicts, assessed).map(({ cells }) => cells)).toEqual([
    ['表1!B4'],
  ]);
});

test('grades that the policy has only by hearsay are not compared', () => {
  const hearsay = builtInPolicies.find(({ id }) => id === 'sichuan-2025') ?? nationalPolicy;
  const example = {
    indicators: table(HEADER, SCORED(85), '总分|||||100|85', '自评结论|自评等级为优|||||'),
  };
  expect(findingsOf(conclusionContradicts, assessExample(example, hearsay), hearsay)).toEqual([]);
});
