import { nationalPolicy } from '../../../src/core/policy/built-in';
import { renderBasis } from '../../../src/core/report/render-basis';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import { executionScore } from '../../../src/core/score/execution-score';
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

test.each([
  ['full', 10],
  ['zero', 0],
  ['undecided', null],
  ['error', null],
])('a budget of 0 with the setting %s gives %s', (zeroBudget, score) => {
  const policy = policyWith({ execution: { zeroBudget } });
  expect(executionScore(10, { budget: 0, spending: 0 }, policy).computed).toBe(score);
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
