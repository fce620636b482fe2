import { dataText } from '../../../../src/core/words/fill-text';
import { budgetChanged } from '../../../../src/core/check/rules/budget-changed';
import { table } from '../harness';
import { crossFindings } from '../two-forms';

const found = (unit: string, approved: string, opening: string): string[] =>
  crossFindings(
    budgetChanged,
    {
      funds: table(`项目资金（${unit}）|年初预算数`, `年度资金总额|${approved}`),
      indicators: table('三级指标|指标值', '培训人数|≥200人'),
    },
    {
      funds: table(
        '项目资金（元）|年初预算数|全年预算数|全年执行数',
        `年度资金总额|${opening}|100|100`,
      ),
      indicators: table('三级指标|指标值|实际完成值', '培训人数|≥200人|210人'),
    },
  ).map(
    (finding) => `${dataText(finding.data, 'stated')}，批复 ${dataText(finding.data, 'approved')}`,
  );

describe('the opening budget beside the approved amount', () => {
  it.each([
    ['the same amount', '元', '128800', '128,800.00'],
    ['万元 and 元', '万元', '12.88', '128800'],
    ['an amount that is not stated', '元', '128800', ''],
  ])('%s is fine', (_case, unit, approved, opening) => {
    expect(found(unit, approved, opening)).toEqual([]);
  });

  it.each([
    ['another amount', '元', '120000', '128800', '128800元，批复 120000元'],
    ['an amount in the wrong unit', '万元', '12.88', '12.88', '12.88元，批复 12.88万元'],
  ])('%s differs', (_case, unit, approved, opening, expected) => {
    expect(found(unit, approved, opening)).toEqual([expected]);
  });
});
