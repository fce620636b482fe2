import { unitNonstandard } from '../../../../src/core/check/rules/unit-nonstandard';
import { onTarget, assessExample, findingsOf, table } from '../harness';

describe('a loosely written unit', () => {
  it.each([
    ['结业率|≥95百分比', 'loose'],
    ['结业率|≥ 95 百分比', 'loose'],
  ])('%s is reported as %s', (line, messageId) => {
    expect(onTarget(unitNonstandard, line)).toEqual([messageId]);
  });

  it.each([
    '结业率|≥95%',
    '结业率|≥95％',
    '培训人数|≥100名',
    '增幅|提高3个百分点',
    '长效机制|健全',
  ])('%s is left alone', (line) => {
    expect(onTarget(unitNonstandard, line)).toEqual([]);
  });

  it('offers the standard spelling, one by one', () => {
    const [finding] = findingsOf(
      unitNonstandard,
      assessExample({ indicators: table('三级指标|指标值', '结业率|≥95百分比') }),
    );
    expect(finding?.edits).toEqual([
      {
        cell: { sheet: '表1', address: finding?.data.cell },
        before: { value: '≥95百分比' },
        change: { kind: 'text', value: '≥95%' },
        purpose: 'unit-spelling',
        safety: 'review',
      },
    ]);
  });

  it('rewrites the unit column where the unit stands there', () => {
    const rows = table('三级指标|计算符号|指标值|计量单位', '结业率|≥|95|百分比');
    const [finding] = findingsOf(unitNonstandard, assessExample({ indicators: rows }));
    expect(finding?.edits?.[0]?.change).toEqual({ kind: 'text', value: '%' });
  });
});
