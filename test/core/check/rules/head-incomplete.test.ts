import { dataText } from '../../../../src/core/words/fill-text';
import { headIncomplete } from '../../../../src/core/check/rules/head-incomplete';
import type { ExampleSheet } from '../example-sheet';
import { assessExample, findingsOf, table } from '../harness';

type Head = NonNullable<ExampleSheet['head']>;

const messagesFor = (title: string, ...head: Head): string[] =>
  findingsOf(
    headIncomplete,
    assessExample({ title, head, indicators: table('三级指标|指标值', '培训人数|≥100人') }),
  ).map(({ messageId, data }) => `${messageId} ${dataText(data, 'cell')}`);

const PROJECT: Head[number] = ['项目名称', '业务培训'];

describe('the head of a form', () => {
  it.each<[string, Head, string[]]>([
    [
      '2024年度绩效目标表',
      [
        ['项目名称', ''],
        ['主管部门', '市教育局'],
      ],
      ['projectMissing B2'],
    ],
    [
      '2024年度绩效目标表',
      [PROJECT, ['主管部门：', ' '], ['实施单位', '']],
      ['fieldMissing B3', 'fieldMissing B4'],
    ],
    ['绩效目标表', [PROJECT, ['年度', '']], ['yearMissing B3']],
    ['绩效目标表', [['（    年度）', ''], PROJECT], ['yearMissing A2']],
    ['2024年度绩效目标表', [PROJECT, ['年度', '2023']], ['yearDiffers B3']],
    ['2024年度绩效目标表', [['（2023年度）', ''], PROJECT], ['yearLineDiffers A2']],
    ['2024年度绩效目标表', [['（2024年度）', ''], PROJECT], []],
    ['绩效目标表', [['（2024年度）', ''], PROJECT], []],
    [
      '2024年度绩效目标表',
      [PROJECT, ['计划开始日期', '2025-01-01'], ['计划完成日期', '2025-12-31']],
      ['yearDiffers B3'],
    ],
    [
      '2024年度绩效目标表',
      [PROJECT, ['计划开始日期', '2022-01-01'], ['计划完成日期', '2023-12-31']],
      ['yearDiffers B4'],
    ],
  ])('%s %j: %j', (title, head, expected) => {
    expect(messagesFor(title, ...head)).toEqual(expected);
  });

  it.each<[string, Head]>([
    ['2024年度绩效目标表', [PROJECT, ['主管部门', '市教育局']]],
    ['绩效目标表', [PROJECT]],
    ['绩效目标表', [['（2024 年度）', ''], PROJECT]],
    [
      '2024年度绩效目标表',
      [PROJECT, ['计划开始日期', '2022-01-01'], ['计划完成日期', '2026-12-31']],
    ],
    ['绩效目标表', [PROJECT, ['计划开始日期', '2022-01-01']]],
  ])('%s %j is complete', (title, head) => {
    expect(messagesFor(title, ...head)).toEqual([]);
  });
});
