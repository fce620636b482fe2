import { nationalPolicy } from '../../../src/core/policy/built-in';
import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import { executionRate, executionScore } from '../../../src/core/score/execution-score';
import { executionWarning } from '../../../src/core/score/execution-warning';
import { monitoringLight } from '../../../src/core/score/monitoring-light';
import { policyWith } from './small-form';

describe('the execution rate by intervals', () => {
  const policy = policyWith({
    execution: {
      mode: 'interval',
      intervals: [
        { from: 0.9, share: 1 },
        { from: 0.7, share: 0.6 },
      ],
    },
  });
  it.each([
    [90, 10, '10 × 100% = 10（执行率 90%，达到 90% 一档）'],
    [89.99, 6, '10 × 60% = 6（执行率 89.99%，达到 70% 一档）'],
    [69, 0, '10 × 0% = 0（执行率 69%，低于最后一档）'],
  ])('gives %d of 100 spent %d points', (spending, score, words) => {
    const { computed, basis } = executionScore(10, { budget: 100, spending }, policy);
    expect([computed, renderBasis(basis, sentencesZhCn)]).toEqual([score, words]);
  });
});

test('a pass threshold gives nothing below it', () => {
  const policy = policyWith({ execution: { passThreshold: 0.6 } });
  expect(executionScore(10, { budget: 100, spending: 59.9 }, policy)).toMatchObject({
    computed: 0,
    basis: { id: 'rate-below-threshold', rate: 0.599, threshold: 0.6 },
  });
  expect(executionScore(10, { budget: 100, spending: 60 }, policy).computed).toBe(6);
});

describe('a score that needs no arithmetic, or waits', () => {
  it.each([
    ['full', { budget: 0, spending: 0 }, 10, null, 'zero-budget-full'],
    ['zero', { budget: 0, spending: 0 }, 0, null, 'zero-budget-zero'],
    ['undecided', { budget: 0, spending: 0 }, null, 'budget-zero', 'zero-budget-undecided'],
    ['error', { budget: 0, spending: 0 }, null, 'budget-zero', 'zero-budget-error'],
    ['full', { budget: null, spending: 90 }, null, 'actual-blank', 'budget-blank'],
    ['full', { budget: 100, spending: null }, null, 'actual-blank', 'spending-blank'],
    ['full', { budget: -1, spending: 90 }, null, 'undecided', 'amount-negative'],
    ['full', { budget: 100, spending: -1 }, null, 'undecided', 'amount-negative'],
  ])('a budget of 0 as %s: %j', (zeroBudget, facts, computed, open, id) => {
    const policy = policyWith({ execution: { zeroBudget } });
    expect(executionScore(10, facts, policy)).toMatchObject({ computed, open, basis: { id } });
  });

  it('is 0 where the weight is', () => {
    expect(executionScore(0, { budget: 100, spending: 90 }, nationalPolicy)).toMatchObject({
      computed: 0,
      basis: { id: 'weight-zero' },
    });
  });

  it('divides by one where the policy says so', () => {
    const policy = policyWith({ execution: { zeroBudget: 'divide-by-one' } });
    expect(executionScore(10, { budget: 0, spending: 0.5 }, policy).computed).toBe(5);
  });
});

describe('the execution rate', () => {
  it.each([
    ['undecided', { budget: 200, spending: 150 }, 0.75],
    ['undecided', { budget: 200, spending: 0 }, 0],
    ['undecided', { budget: 0, spending: 0 }, null],
    ['full', { budget: 0, spending: 0 }, null],
    ['zero', { budget: 0, spending: 0 }, null],
    ['error', { budget: 0, spending: 0 }, null],
    ['divide-by-one', { budget: 0, spending: 0.5 }, 0.5],
    ['undecided', { budget: null, spending: 1 }, null],
    ['undecided', { budget: 1, spending: null }, null],
    ['undecided', { budget: -1, spending: 1 }, null],
    ['undecided', { budget: 1, spending: -1 }, null],
    ['divide-by-one', { budget: -1, spending: 1 }, null],
  ])('a budget of 0 as %s: %j gives %s', (zeroBudget, facts, expected) => {
    expect(executionRate(facts, policyWith({ execution: { zeroBudget } }))).toBe(expected);
  });
});

test.each([
  [1, 0.94, 'red'],
  [1, 0.95, null],
  [1, 0.96, null],
  [70 / 90, 0.78, 'yellow'],
  [0, 0.9, null],
  [1, null, 'yellow'],
])('indicators at %d with a rate of %s warn %s', (share, rate, light) => {
  expect(executionWarning(share, rate, nationalPolicy)).toBe(light);
});

test.each([
  [29, 'red'],
  [30, 'yellow'],
  [39.9, 'yellow'],
  [40, 'green'],
  [59.9, 'green'],
  [60, 'blue'],
])('%d of 100 after six months shows %s', (actual, light) => {
  const measure = {
    target: 100,
    actual,
    unit: '',
    direction: 'positive',
    comparator: 'ge',
  } as const;
  expect(monitoringLight({ verdict: 'undecided', measure }, 6, nationalPolicy)).toBe(light);
});

test('a reverse indicator within its limit is green whatever the month', () => {
  const measure = {
    target: 5,
    actual: 5,
    unit: '%',
    direction: 'reverse',
    comparator: 'le',
  } as const;
  expect(monitoringLight({ verdict: 'undecided', measure }, 3, nationalPolicy)).toBe('green');
  expect(
    monitoringLight(
      { verdict: 'undecided', measure: { ...measure, actual: 6 } },
      3,
      nationalPolicy,
    ),
  ).toBe('red');
});
