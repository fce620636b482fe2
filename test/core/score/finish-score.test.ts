import { finishScore } from '../../../src/core/score/finish-score';
import type { Outcome } from '../../../src/core/score/formula';
import { policyWith } from './small-form';

const withDeductions = policyWith({ over: { action: 'deduction-column' } });
const withoutDeductions = policyWith({});

const equation: Outcome = {
  score: 7.996,
  left: { id: 'proportion', weight: 10, target: 100, actual: 79.96, unit: '人' },
  note: { id: 'below-zero' },
};
const ruling: Outcome = {
  score: 8,
  basisOf: (score) => ({ id: 'zero-target-exceeded', score, actual: 3, unit: '起' }),
};

describe('an exact score', () => {
  it('is rounded once and keeps its arithmetic and note', () => {
    expect(finishScore(equation, { deduction: null }, withDeductions)).toEqual({
      computed: 8,
      basis: { id: 'equation-with-note', left: equation.left, score: 8, note: equation.note },
      open: null,
      decision: null,
    });
  });

  it('without a note is an equation alone', () => {
    expect(
      finishScore({ ...equation, note: null }, { deduction: null }, withDeductions).basis,
    ).toEqual({ id: 'equation', left: equation.left, score: 8 });
  });

  it.each([
    ['no policy with deductions', withoutDeductions, 3],
    ['none on the row', withDeductions, null],
    ['a deduction of 0', withDeductions, 0],
    ['a deduction below 0', withDeductions, -1],
  ])('is not reduced: %s', (_name, policy, deduction) => {
    expect(finishScore(ruling, { deduction }, policy)).toMatchObject({
      computed: 8,
      basis: ruling.basisOf(8),
    });
  });

  it.each([
    ['equation', equation, 3, 5, 'deducted', equation.left],
    ['equation', equation, 7.996, 0, 'deducted', equation.left],
    ['equation', equation, 9, 0, 'deducted-below-zero', equation.left],
    ['ruling', ruling, 0.5, 7.5, 'deducted', 8],
  ])('of an %s less a deduction: case %#', (_kind, outcome, deduction, computed, note, from) => {
    expect(finishScore(outcome, { deduction }, withDeductions)).toMatchObject({
      computed,
      basis: {
        id: 'equation-with-note',
        left: { id: 'less', from, deduction },
        score: computed,
        note: { id: note },
      },
    });
  });
});
