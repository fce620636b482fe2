import { assessExample, table } from '../check/harness';

const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
function closing(...below: string[]): Record<string, string> {
  const { forms } = assessExample({
    indicators: table(HEADER, '产出指标|数量指标|培训人数|≥200人|205人|90|90', ...below),
  });
  const parts = Object.entries(forms[0]?.form.closing ?? {});
  return Object.fromEntries(
    parts.map(([part, { value }]) => [part, `${value.address} ${value.text}`]),
  );
}

test.each<[string, string[], Record<string, string>]>([
  ['beside their labels', ['存在问题|场地偏少|||||'], { problems: 'B8 场地偏少' }],
  ['behind a colon', ['自评结论：良好||||||'], { conclusion: 'A8 良好' }],
  ['under other names', ['下一步改进措施|加密巡查|||||'], { measures: 'B8 加密巡查' }],
  ['of all reasons', ['未完成原因及改进措施|无|||||'], { reasons: 'B8 无' }],
  ['above the total', ['偏差原因分析|场地小|||||', '总分|||||90|90'], { reasons: 'B8 场地小' }],
  ['nowhere', ['填表人：张三||||||'], {}],
])('conclusion, problems and measures stand %s', (_where, below, expected) => {
  expect(closing(...below)).toEqual(expected);
});
