import { textCopied } from '../../../../src/core/check/rules/text-copied';
import { table } from '../harness';
import { crossFindings } from '../two-forms';

const LONG =
  '严格按照年初预算和工作计划组织实施，各项工作有序推进，资金使用规范，取得了较好的成效。';
const REASON = '受疫情影响，线下活动全部推迟到下半年举行，参加人数减少，下一年改为线上线下结合。';

/** A filled form with an outcome of its goal, a reason and measures. */
const form = (project: string, unit: string, outcome: string, reason = '', measures = '') => ({
  head: [
    ['项目名称', project],
    ['实施单位', unit],
    ['预期目标', '完成全年任务'],
    ['实际完成情况', outcome],
  ] as const,
  indicators: table(
    '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
    `产出指标|数量指标|人数|≥200人|190人|90|85.5|${reason}`,
    `改进措施|${measures}||||||`,
  ),
});
type Text = Parameters<typeof form>;
const found = (one: Text, other: Text): string[] =>
  crossFindings(textCopied, form(...one), form(...other)).map(
    ({ messageId, cells }) => `${messageId} ${cells.join(' ')}`,
  );

test.each<[string, Text, Text, string[]]>([
  [
    'the outcome of another project',
    ['培训', '甲局', LONG],
    ['维修', '甲局', LONG],
    ['copied 自评!B6 目标!B6'],
  ],
  [
    'the same project of another unit',
    ['培训', '甲局', LONG],
    ['培训', '乙中心', LONG],
    ['copied 自评!B6 目标!B6'],
  ],
  [
    'reason and measures',
    ['培训', '甲局', '', REASON, LONG],
    ['维修', '甲局', '', REASON, LONG],
    ['several 自评!B9 自评!H8 目标!B9'],
  ],
  ['the same project again', ['培训', '甲局', LONG], ['培训', '甲局', LONG], []],
  ['short texts', ['培训', '甲局', '已按计划完成'], ['维修', '甲局', '已按计划完成'], []],
  ['texts that differ', ['培训', '甲局', LONG], ['维修', '甲局', `${LONG}共三栋`], []],
  [
    'prompts',
    ['培训', '甲局', `${LONG}（200字以内）`],
    ['维修', '甲局', `${LONG}（200字以内）`],
    [],
  ],
  ['projects without names', ['', '', LONG], ['维修', '', LONG], []],
])('%s', (_what, one, other, expected) => {
  expect(found(one, other)).toEqual(expected);
});

test.each<[string, Text, string]>([
  ['another project by its name', ['维修', '乙中心', LONG], '培训'],
  ['the same project by the other unit', ['培训', '乙中心', LONG], '甲局'],
])('names %s', (_what, other, name) => {
  const findings = crossFindings(textCopied, form('培训', '甲局', LONG), form(...other));
  expect(findings.map(({ data }) => data.other)).toEqual([name]);
});
