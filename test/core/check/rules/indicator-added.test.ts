import { indicatorAdded } from '../../../../src/core/check/rules/indicator-added';
import { table } from '../harness';
import { crossFindings } from '../two-forms';

const found = (approved: string[], evaluated: string[]): string[] =>
  crossFindings(
    indicatorAdded,
    { indicators: table('三级指标|指标值', ...approved) },
    { indicators: table('三级指标|指标值|实际完成值', ...evaluated) },
  ).flatMap((finding) => finding.cells);

describe('evaluated indicators that were never approved', () => {
  it('two of them give two findings, at their names', () => {
    expect(
      found(
        ['培训人数|≥200人'],
        ['宣传次数|≥2次|2次', '培训人数|≥200人|210人', '社会知晓率|≥80%|81%'],
      ),
    ).toEqual(['自评!C7', '自评!C9']);
  });

  it('another spelling of an approved name is not new', () => {
    expect(found(['短视频年度更新数|≥48条'], ['短视频 年度更新数量|≥48条|48条'])).toEqual([]);
  });
});
