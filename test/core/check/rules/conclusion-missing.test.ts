import { conclusionMissing } from '../../../../src/core/check/rules/conclusion-missing';
import { assessExample, findingsOf, table } from '../harness';

const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
const found = (footer: string, actual = '205人'): string[] =>
  findingsOf(
    conclusionMissing,
    assessExample({
      indicators: table(HEADER, `产出指标|数量指标|培训人数|≥200人|${actual}|90|90`, footer),
    }),
  ).map(({ messageId, cells }) => `${messageId} ${cells.join(' ')}`);

test.each<[string, string[]]>([
  ['存在问题|场地偏少|||||', []],
  ['存在问题|无|||||', []],
  ['存在问题||||||', ['missing 表1!B8']],
  ['评价结论||||||', ['missing 表1!B8']],
  ['改进措施||||||', ['missing 表1!B8']],
  ['改进措施|针对发现的问题，提出下一步改进意见（200字以内）|||||', ['prompt 表1!B8']],
  ['存在问题（5字以内）|场地偏少而且太远|||||', ['tooLong 表1!B8']],
  ['备注||||||', []],
])('below the table: %s', (footer, expected) => {
  expect(found(footer)).toEqual(expected);
});

test('says nothing of a form that nobody filled in', () => {
  expect(found('存在问题||||||', '')).toEqual([]);
});
