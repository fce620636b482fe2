import { assessExample, table } from '../check/harness';

const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
function signatures(...below: string[]): string[] {
  const { forms } = assessExample({
    indicators: table(HEADER, '产出指标|数量指标|培训人数|≥200人|205人|90|90', ...below),
  });
  return (forms[0]?.form.signatures ?? []).map(({ label, value }) =>
    `${label.text} ${value.address} ${value.text}`.trim(),
  );
}

test.each<[string, string[], string[]]>([
  ['beside their labels', ['项目负责人|李明|||||'], ['项目负责人 B8 李明']],
  ['with telephone', ['负责人及电话||||||'], ['负责人及电话 B8']],
  [
    'in one cell',
    ['填表人：李明 填报日期：2025.3.1||||||'],
    ['填表人 A8 李明', '填报日期 A8 2025.3.1'],
  ],
  ['for a signature on paper', ['填表人（签字）：||||||', '财务负责人（签章）||||||'], []],
  ['nowhere', ['存在问题|项目负责人更换|||||'], []],
])('places for persons and dates %s', (_where, below, expected) => {
  expect(signatures(...below)).toEqual(expected);
});
