/** What a missed numeric target is worth, formula by formula. */
import {
  positiveFormula,
  reverseFormula,
  stepsFormula,
  zeroTargetFormula,
  type OutcomeOrNone,
} from '../../../src/core/score/formula';
import type { Comparator, Measure } from '../../../src/core/value/value';
import { policyWith } from './small-form';

function measure(target: number, actual: number, comparator: Comparator = 'ge'): Measure {
  return { target, actual, unit: '人', direction: 'positive', comparator };
}

/** The exact score as a number, with the id of what it rests on. */
function shown(outcome: OutcomeOrNone): unknown {
  if (outcome === null) return null;
  if ('left' in outcome) return [Number(outcome.score), outcome.left.id, outcome.note?.id ?? null];
  return [Number(outcome.score), outcome.basisOf(0).id];
}

const proportional = policyWith({});
const withThreshold = policyWith({ positive: { passThreshold: 0.6 } });
const allOrNothing = policyWith({ positive: { mode: 'all-or-nothing' } });

describe('a positive target that was not reached', () => {
  it.each([
    ['by its share', proportional, 100, 80, [8, 'proportion', null]],
    ['also where it was just reached', proportional, 100, 100, [10, 'proportion', null]],
    ['nothing below nothing', proportional, 100, -5, [0, 'proportion', 'below-zero']],
    ['no formula where it was exceeded', proportional, 100, 101, null],
    ['no formula for a target of 0', proportional, 0, 0, null],
    ['no formula below 0', proportional, -5, -6, null],
    ['nothing under the threshold', withThreshold, 100, 59, [0, 'below-threshold']],
    ['by its share from the threshold on', withThreshold, 100, 60, [6, 'proportion', null]],
    ['all or nothing', allOrNothing, 100, 99, [0, 'target-missed']],
  ])('%s', (_name, policy, target, actual, expected) => {
    expect(shown(positiveFormula(10, measure(target, actual), policy))).toEqual(expected);
  });

  it('under the threshold says how far it came', () => {
    const outcome = positiveFormula(10, measure(100, 59), withThreshold);
    expect(outcome && 'basisOf' in outcome && outcome.basisOf(0)).toEqual({
      id: 'below-threshold',
      completion: 0.59,
      threshold: 0.6,
      score: 0,
    });
  });
});

describe('a limit that was overstepped', () => {
  it.each([
    ['ratio', 100, 125, [8, 'inverse-proportion', null]],
    ['ratio', 100, 100, [10, 'inverse-proportion', null]],
    ['ratio', 100, 99, null],
    ['ratio', 0, 1, null],
    ['linear', 100, 125, [7.5, 'linear-excess', null]],
    ['linear', 100, 250, [0, 'linear-excess', 'below-zero']],
    ['all-or-nothing', 100, 101, [0, 'limit-exceeded']],
    ['review', 100, 101, null],
  ])('%s: ≤%d answered by %d', (mode, target, actual, expected) => {
    const policy = policyWith({ reverse: { mode } });
    expect(shown(reverseFormula(10, measure(target, actual, 'le'), policy))).toEqual(expected);
  });
});

describe('one point for every full step', () => {
  it.each([
    [100, 91, [10, 'deviation-steps', null]],
    [100, 90, [9, 'deviation-steps', null]],
    [100, 125, [8, 'deviation-steps', null]],
    [100, 0, [0, 'deviation-steps', null]],
    [100, 300, [0, 'deviation-steps', 'below-zero']],
    [0, 1, null],
    [-1, 1, null],
  ])('%d answered by %d', (target, actual, expected) => {
    expect(shown(stepsFormula(10, measure(target, actual), 0.1))).toEqual(expected);
  });
});

describe('a target of 0', () => {
  it.each<readonly [Comparator, string, unknown]>([
    ['none', 'all-or-nothing', [0, 'zero-target-exceeded']],
    ['le', 'all-or-nothing', [0, 'zero-target-exceeded']],
    ['ge', 'all-or-nothing', null],
    ['gt', 'all-or-nothing', null],
    ['le', 'review', null],
  ])('with the sign %s under %s', (comparator, mode, expected) => {
    const policy = policyWith({ zeroTarget: { mode } });
    expect(shown(zeroTargetFormula(measure(0, 2, comparator), policy))).toEqual(expected);
  });
});
