import { indicatorDuplicate } from '../../../../src/core/check/rules/indicator-duplicate';
import { assessExample, findingsOf, table, targetMessages } from '../harness';

const rowsOf = (...names: string[]): string[][] =>
  targetMessages(indicatorDuplicate, ...names.map((name) => `${name}|≥95%`));

describe('two indicators of one name', () => {
  it('reports every later one, and names both cells', () => {
    expect(rowsOf('审核通过率', '参训率', '审核通过率', '审核 通过率。')).toEqual([
      [],
      [],
      ['repeated'],
      ['repeated'],
    ]);
    const assessed = assessExample({
      indicators: table('三级指标|指标值', '审核通过率|≥95%', '审核通过率|≥90%'),
    });
    const [finding] = findingsOf(indicatorDuplicate, assessed);
    expect(finding?.cells).toHaveLength(2);
    expect(finding?.data.earlierCell).toMatch(/^C\d+$/);
  });

  it('leaves similar names and placeholders alone', () => {
    expect(rowsOf('一审通过率', '二审通过率', '指标1', '指标1').flat()).toEqual([]);
  });
});
