import { sourceKey } from '../../../src/core/review/form-source';
import { pairForms } from '../../../src/core/review/pair-forms';
import { evaluation, target } from './form-sources';

const names = (...forms: Parameters<typeof pairForms>[0]): string[] =>
  pairForms(forms).pairs.map(
    (pair) => `${pair.evaluation.assessed.form.project} ← ${pair.target.assessed.form.project}`,
  );

describe('a self-evaluation and a target form', () => {
  it.each([
    ['the same project, unit and year', {}, {}],
    [
      'brackets and spaces in the project',
      { project: '信息化运维（一期）' },
      { project: '信息化 运维(一期)' },
    ],
    ['a word more in the project', { project: '信息化运维项目' }, { project: '信息化运维' }],
    ['a unit code in front', { unit: '201101市教育局' }, { unit: '市教育局' }],
    ['a target form without a year', {}, { year: null }],
    ['a target form without a unit', {}, { unit: '' }],
  ])('belong together: %s', (_case, one, other) => {
    const pairing = pairForms([
      evaluation({ project: '信息化运维', ...one }),
      target({ project: '信息化运维', ...other }),
    ]);
    expect(pairing.pairs).toHaveLength(1);
    expect([pairing.ambiguous, pairing.unpairedEvaluations, pairing.unpairedTargets]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it.each([
    ['another year', { year: 2023 }],
    ['another unit', { unit: '市财政局' }],
    ['another project', { project: '公务用车购置' }],
  ])('do not belong together: %s', (_case, other) => {
    const pairing = pairForms([
      evaluation({ project: '信息化运维' }),
      target({ project: '信息化运维', ...other }),
    ]);
    expect(pairing.pairs).toEqual([]);
    expect(pairing.unpairedEvaluations).toHaveLength(1);
    expect(pairing.unpairedTargets).toHaveLength(1);
  });

  it('a form without a project is not paired with another one without', () => {
    expect(names(evaluation({ project: '' }), target({ project: '' }))).toEqual([]);
  });
});

describe('several target forms', () => {
  it('each project gets its own, whatever the order of the sheets', () => {
    expect(
      names(
        target({ project: '业务费二期' }),
        evaluation({ project: '业务费' }),
        target({ project: '业务费' }),
        evaluation({ project: '业务费二期' }),
      ),
    ).toEqual(['业务费 ← 业务费', '业务费二期 ← 业务费二期']);
  });

  it('a project whose name nobody has does not take the target of another one', () => {
    const pairing = pairForms([
      evaluation({ project: '信息化运维' }),
      evaluation({ project: '信息化运维项目' }),
      target({ project: '信息化运维' }),
    ]);
    expect(pairing.pairs.map((pair) => pair.evaluation.assessed.form.project)).toEqual([
      '信息化运维',
    ]);
    expect(pairing.unpairedEvaluations).toHaveLength(1);
  });

  it('two that fit equally well are left for a person to choose', () => {
    const forms = [
      evaluation({ project: '信息化运维' }),
      target({ project: '信息化运维', file: '批复.xlsx' }),
      target({ project: '信息化运维', file: '批复-调整.xlsx' }),
    ] as const;
    const open = pairForms(forms);
    expect(open.pairs).toEqual([]);
    expect(open.ambiguous[0]?.candidates.map(({ file }) => file)).toEqual([
      '批复.xlsx',
      '批复-调整.xlsx',
    ]);
    expect(open.unpairedTargets).toEqual([]);

    const chosen = pairForms(forms, new Map([[sourceKey(forms[0]), sourceKey(forms[2])]]));
    expect(chosen.pairs.map((pair) => pair.target.file)).toEqual(['批复-调整.xlsx']);
    expect(chosen.ambiguous).toEqual([]);
  });

  it('a file given as the approved one is preferred to a sheet of the same workbook', () => {
    const [pair] = pairForms([
      evaluation({ project: '信息化运维' }),
      target({ project: '信息化运维' }),
      target({ project: '信息化运维', file: '批复.xlsx' }),
    ]).pairs;
    expect(pair?.target.file).toBe('批复.xlsx');
  });

  it('a stated year is preferred to none', () => {
    const [pair] = pairForms([
      evaluation({ project: '信息化运维' }),
      target({ project: '信息化运维', year: null, file: '批复一.xlsx' }),
      target({ project: '信息化运维', file: '批复二.xlsx' }),
    ]).pairs;
    expect(pair?.target.file).toBe('批复二.xlsx');
  });

  it('one approved file serves the same project in every received workbook', () => {
    expect(
      names(
        evaluation({ project: '业务费', file: '甲.xlsx' }),
        evaluation({ project: '业务费', file: '乙.xlsx' }),
        target({ project: '业务费', file: '批复.xlsx' }),
      ),
    ).toHaveLength(2);
  });
});
