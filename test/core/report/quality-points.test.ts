import { furtherMessages } from '../../../src/core/check/run/further-messages';
import { describedChecks } from '../../../src/core/check/run/registry';
import { QUALITY_POINTS, qualityEvidence } from '../../../src/core/report/quality-points';
import { reviewed, reviewedSnapshot } from './reviewed-workbook';

/** What stands beside each point that has something beside it. */
function shown(...rows: string[]): Record<string, string> {
  const { forms = [], findings = [] } = reviewed(reviewedSnapshot({ rows }));
  const [form] = forms;
  if (!form) throw new Error('the table is read');
  const texts = qualityEvidence(form, findings);
  const named = QUALITY_POINTS.map(({ name }, index): [string, string] => [
    name,
    texts[index] ?? '',
  ]);
  return Object.fromEntries(named.filter(([, text]) => text !== ''));
}

test('six points make a hundred, none of them is marked', () => {
  expect(QUALITY_POINTS.map(({ name, fullMarks }) => `${name}${fullMarks}`)).toEqual([
    ...['上传20', '要素齐全10', '语句通顺10', '结论准确20', '问题深刻20', '建议可行20'],
  ]);
});

test.each<[string, string[], Record<string, string>]>([
  [
    'nothing is answered yet',
    ['培训人数|≥200人||60||', '结业率|≥90%||40||'],
    { 上传: '尚未填写完成情况' },
  ],
  [
    'a reason is missing, and the score is too high',
    ['培训人数|≥200人|100人|60|60|', '结业率|≥90%|95%|40|40|'],
    { 要素齐全: '缺少一类指标（2处）、未写偏差原因（1处）', 结论准确: '未达标却得满分（1处）' },
  ],
  [
    'a reason says neither cause nor measure',
    [
      '培训人数|≥200人|100人|60|30|客观原因造成',
      '结业率|≥90%|80%|40|35.56|因场地维修少办两期培训班',
    ],
    { 问题深刻: '偏差原因不充分（1处）', 建议可行: '偏差原因不充分（1处）' },
  ],
])('evidence where %s', (_what, rows, expected) => {
  expect(shown(...rows)).toMatchObject(expected);
});

test('so does the outcome of the goal that quotes another sum and another grade', () => {
  const snapshot = reviewedSnapshot({
    head: [
      ['项目名称', '业务培训'],
      ['实际完成情况', '自评得分98分，自评等级为优。'],
    ],
    rows: ['培训人数|≥200人|100人|100|50|场地停课，下一年提前排课'],
  });
  const { forms = [], findings = [] } = reviewed(snapshot);
  const [form] = forms;
  if (!form) throw new Error('the table is read');
  expect(qualityEvidence(form, findings)).toContain('结论、问题或措施与表不一致（2处）');
});

test('what shows something is a check, or one of its messages', () => {
  const known = describedChecks.flatMap(({ meta }) => [
    meta.code,
    ...Object.keys(furtherMessages[meta.slug]?.letters ?? {}).map((id) => `${meta.code}.${id}`),
  ]);
  expect(known).toEqual(
    expect.arrayContaining(QUALITY_POINTS.flatMap((each) => each.shownBy ?? [])),
  );
});
