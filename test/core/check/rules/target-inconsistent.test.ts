import { targetInconsistent } from '../../../../src/core/check/rules/target-inconsistent';
import { table } from '../harness';
import { crossFindings } from '../two-forms';

const form = (project: string, unit: string, row: string) => ({
  head: [
    ['项目名称', project],
    ['实施单位', unit],
  ] as const,
  indicators: table('三级指标|指标值', row),
});
const found = (
  one: readonly [string, string, string],
  other: readonly [string, string, string],
): string[][] =>
  crossFindings(targetInconsistent, form(...one), form(...other)).map((finding) => [
    ...finding.cells,
  ]);

describe('one indicator in two projects of a unit', () => {
  it('different rates are pointed out, with both cells', () => {
    expect(
      found(
        ['审判业务费', '市中院', '服判息诉率|≥91.9%'],
        ['法庭经费', '市中院', '服判息诉率|≥90%'],
      ),
    ).toEqual([['自评!D6', '目标!D6']]);
  });

  it.each([
    ['the same rate', '市中院', '服判息诉率|≥90%', '法庭经费', '市中院', '服判息诉率|≥90.00(%)'],
    [
      'counts, which differ by nature',
      '市中院',
      '培训人数|≥9人',
      '法庭经费',
      '市中院',
      '培训人数|≥5人',
    ],
    ['another unit', '市中院', '服判息诉率|≥90%', '法庭经费', '区法院本部', '服判息诉率|≥95%'],
    ['the same project', '市中院', '服判息诉率|≥90%', '审判业务费', '市中院', '服判息诉率|≥95%'],
    ['words', '市中院', '工作效率|提升', '法庭经费', '市中院', '工作效率|提高'],
  ])('%s is fine', (_case, unit, row, otherProject, otherUnit, otherRow) => {
    expect(found(['审判业务费', unit, row], [otherProject, otherUnit, otherRow])).toEqual([]);
  });
});
