import { dataText } from '../../../../src/core/words/fill-text';
import { indicatorDropped } from '../../../../src/core/check/rules/indicator-dropped';
import { table } from '../harness';
import { crossFindings } from '../two-forms';

const found = (approved: string[], evaluated: string[]): string[][] =>
  crossFindings(
    indicatorDropped,
    { indicators: table('一级指标|二级指标|三级指标|指标值', ...approved) },
    { indicators: table('三级指标|指标值|实际完成值', ...evaluated) },
  ).map((finding) => [dataText(finding.data, 'indicator'), finding.cells[1] ?? '']);

describe('approved indicators that are not evaluated', () => {
  it('each one is named with its cell in the target form', () => {
    expect(
      found(
        ['产出|数量|培训人数|≥200人', '产出|质量|结业率|≥95%', '满意度|满意度|学员满意度|≥90%'],
        ['培训人数|≥200人|210人'],
      ),
    ).toEqual([
      ['结业率', '目标!C8'],
      ['学员满意度', '目标!C9'],
    ]);
  });

  it('rows on the management of the money are not missed', () => {
    expect(
      found(
        ['投入与管理|投入管理|预算执行率|=100%', '产出目标|数量|培训人数|≥200人'],
        ['培训人数|≥200人|210人'],
      ),
    ).toEqual([]);
  });

  it('an indicator that occurs twice must be evaluated twice', () => {
    expect(
      found(
        ['产出|质量|审核通过率|=100%', '产出|质量|审核通过率|=100%'],
        ['审核通过率|=100%|100%'],
      ),
    ).toEqual([['审核通过率', '目标!C8']]);
  });
});
