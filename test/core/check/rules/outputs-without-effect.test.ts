import { outputsWithoutEffect } from '../../../../src/core/check/rules/outputs-without-effect';
import { assessExample, findingsOf, table } from '../harness';

const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
const OUTPUTS = [
  '产出指标|数量指标|培训人数|≥200人|200人|20|20',
  '产出指标|质量指标|结业率|≥95%|96%|20|20',
  '产出指标|时效指标|按期完成率|≥90%|100%|10|10',
];
const found = (...rows: string[]): string[] =>
  findingsOf(outputsWithoutEffect, assessExample({ indicators: table(HEADER, ...rows) })).map(
    ({ cells }) => cells.join(' '),
  );
const benefit = (score: string): string => `效益指标|社会效益指标|教学水平|提升|提升|30|${score}`;
const satisfaction = (score: string): string =>
  `满意度指标|满意度指标|教师满意度|≥90%|90%|10|${score}`;

test.each<[string, string[], string[]]>([
  ['weak benefits', [...OUTPUTS, benefit('15'), satisfaction('10')], ['表1!G10']],
  [
    'weak benefits and satisfaction',
    [...OUTPUTS, benefit('20'), satisfaction('6')],
    ['表1!G10 表1!G11'],
  ],
  ['exactly 80 %', [...OUTPUTS, benefit('22'), satisfaction('10')], []],
  ['full effects', [...OUTPUTS, benefit('30'), satisfaction('10')], []],
  [
    'an output that lost points',
    [...OUTPUTS.slice(1), '产出指标|数量指标|场次|≥9场|8场|20|18', benefit('15')],
    [],
  ],
  ['two outputs', [...OUTPUTS.slice(1), benefit('15')], []],
  ['no effects', OUTPUTS, []],
  ['effects without scores yet', [...OUTPUTS, benefit(''), satisfaction('2')], []],
  ['effects outside the levels', [...OUTPUTS, '投入管理|投入管理|执行率|≥90%|50%|30|15'], []],
])('full outputs beside %s', (_what, rows, expected) => {
  expect(found(...rows)).toEqual(expected);
});
