import { nationalPolicy } from '../../../src/core/policy/built-in';
import { fillPlan } from '../../../src/core/score/fill-plan';
import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import { assessed, HEADER, indicator, policyWith, workbook, type Content } from './small-form';

const scaling = policyWith({ notApplicable: { mode: 'scale' } });

function form(...rows: readonly Content[][]) {
  return workbook([['2023年度项目支出绩效自评表'], ['项目名称', '', '培训'], [...HEADER], ...rows]);
}

const ROWS = [
  indicator('培训人数', '≥100人', '100人', 50, 50),
  indicator('培训场次', '≥4场', '3场', 40, 30),
  indicator('结余返还率', '不适用', '', 10, null),
];

describe('an indicator that does not apply and has points', () => {
  it('is left to a person under the national rule', () => {
    const { rows, total } = assessed(form(...ROWS), nationalPolicy);
    expect(rows[2]?.score.open).toBe('actual-blank');
    expect(total?.score).toMatchObject({ computed: null, pending: 10 });
  });

  it('is taken out, and the rest scaled, where the policy says so', () => {
    const { rows, total } = assessed(form(...ROWS), scaling);
    expect(rows[2]?.score).toMatchObject({ computed: null, open: null });
    expect(total?.weight.computed).toBe(100);
    expect(total?.score).toMatchObject({ settled: 80, computed: 88.89, pending: 0, openRows: 0 });
    expect(total?.grade).toBe('良');
    expect(total && renderBasis(total.basis, sentencesZhCn)).toBe(
      '各项得分合计 80；剔除不适用的 10 分后折算：80 ÷（100 − 10）× 100 = 88.89',
    );
  });

  it('without points of its own changes nothing', () => {
    const rows = [
      indicator('培训人数', '≥100人', '100人', 50, 50),
      indicator('培训场次', '≥4场', '3场', 50, 37.5),
      indicator('结余返还率', '不适用', '', '/', null),
    ];
    expect(assessed(form(...rows), scaling).total?.score.computed).toBe(87.5);
  });

  it('is not scaled while the full marks do not add up', () => {
    const rows = [...ROWS.slice(1), indicator('培训人数', '≥100人', '100人', 45, 45)];
    expect(assessed(form(...rows), scaling).total).toMatchObject({
      score: { computed: null },
      basis: { id: 'weights-off', weights: 95 },
    });
  });

  it('gives way to the scaled total when a form is filled', () => {
    const snapshot = form(...ROWS, ['总分', '', '', '', '', 100, null]);
    const { edits } = fillPlan(assessed(snapshot, scaling), snapshot);
    expect(edits.map(({ cell, change }) => [cell.address, change])).toEqual([
      ['G7', { kind: 'number', value: 88.89 }],
    ]);
  });
});
