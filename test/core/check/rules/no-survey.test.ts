import { noSurvey } from '../../../../src/core/check/rules/no-survey';
import { assessExample, findingsOf, table } from '../harness';

const WITH_EVIDENCE = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|佐证材料';
const WITHOUT = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
const found = (header: string, ...rows: string[]): string[] =>
  findingsOf(noSurvey, assessExample({ indicators: table(header, ...rows) })).map(({ cells }) =>
    cells.join(' '),
  );
const satisfaction = (evidence: string): string =>
  `满意度指标|服务对象满意度|教师满意度|≥90%|96%|10|10|${evidence}`;
const OUTPUT = '产出指标|数量指标|人数|≥9人|9人|80|80|签到表';

test.each<[string, string, string[], string[]]>([
  ['evidence of another kind', WITH_EVIDENCE, [OUTPUT, satisfaction('总结')], ['表1!H8']],
  ['blank evidence', WITH_EVIDENCE, [OUTPUT, satisfaction('')], ['表1!H8']],
  ['a survey', WITH_EVIDENCE, [OUTPUT, satisfaction('问卷190份')], []],
  [
    'a survey in a note',
    WITH_EVIDENCE,
    [OUTPUT, satisfaction('见注'), '注：满意度由电话回访取得|||||||'],
    [],
  ],
  [
    'a survey in the name',
    WITH_EVIDENCE,
    ['满意度指标|满意度|抽样调查满意度|≥90%|96%|10|10|附件'],
    [],
  ],
  ...['详见附件5', '满意度统计表', '电话抽查记录', '家长意见反馈表', '第三方评估报告'].map(
    (evidence): [string, string, string[], string[]] => [
      `evidence that may hold the answers: ${evidence}`,
      WITH_EVIDENCE,
      [OUTPUT, satisfaction(evidence)],
      [],
    ],
  ),
  [
    'such evidence of something else',
    WITH_EVIDENCE,
    ['产出指标|数量指标|人数|≥9人|9人|80|80|附件1', satisfaction('总结')],
    ['表1!H8'],
  ],
  ['no result yet', WITH_EVIDENCE, [OUTPUT, '满意度指标|满意度|教师满意度|≥90%||10||'], []],
  ['no satisfaction', WITH_EVIDENCE, [OUTPUT], []],
  ['no place for evidence', WITHOUT, ['满意度指标|满意度|教师满意度|≥90%|96%|10|10'], []],
])('a form with %s', (_what, header, rows, expected) => {
  expect(found(header, ...rows)).toEqual(expected);
});
