/**
 * What a missed numeric target is worth: the formulas of positive, reverse and zero targets.
 * Sources: docs/domain.md, Scoring; the policy names which variant applies.
 */
import Big from 'big.js';
import type { Policy } from '../policy/schema';
import type { Measure } from '../value/value';
import type { Arithmetic, ArithmeticNote, ScoreBasis } from './score-basis';

/** An exact score, not yet rounded, with the arithmetic that led to it. */
export interface Equation {
  readonly score: Big | number;
  readonly left: Arithmetic;
  readonly note: ArithmeticNote | null;
}

/** An exact score that a rule gives without arithmetic; `basisOf` takes the rounded score. */
export interface Ruling {
  readonly score: Big | number;
  readonly basisOf: (score: number) => ScoreBasis;
}

export type Outcome = Equation | Ruling;

/** `null`: the policy has no formula for these numbers. */
export type OutcomeOrNone = Outcome | null;

function notBelowZero(score: Big, left: Arithmetic): Equation {
  return score.lt(0) ? { score: 0, left, note: { id: 'below-zero' } } : { score, left, note: null };
}

/** W × B ÷ A; a target that is not above 0 has no ratio. */
function proportion(weight: number, { target, actual, unit }: Measure): Equation {
  const score = new Big(weight).times(actual).div(target);
  return notBelowZero(score, { id: 'proportion', weight, target, actual, unit });
}

/** One point off per full step of deviation, above and below the target alike. */
export function stepsFormula(weight: number, measure: Measure, step: number): Equation | null {
  const { target, actual } = measure;
  if (target <= 0) return null;
  const deviation = new Big(actual).minus(target).abs().div(target);
  const points = deviation.div(step).round(0, Big.roundDown);
  return notBelowZero(new Big(weight).minus(points), {
    id: 'deviation-steps',
    weight,
    points: points.toNumber(),
    deviation: deviation.toNumber(),
    step,
  });
}

/** A positive or equal target that was not reached. */
export function positiveFormula(
  weight: number,
  measure: Measure,
  { positive }: Policy,
): OutcomeOrNone {
  const { target, actual } = measure;
  if (target <= 0 || actual > target) return null;
  if (positive.mode === 'all-or-nothing') {
    return { score: 0, basisOf: (score) => ({ id: 'target-missed', score }) };
  }
  const threshold = positive.passThreshold;
  if (threshold > 0) {
    const share = new Big(actual).div(target);
    if (share.lt(threshold)) {
      const completion = share.toNumber();
      return {
        score: 0,
        basisOf: (score) => ({ id: 'below-threshold', completion, threshold, score }),
      };
    }
  }
  return proportion(weight, measure);
}

/** A reverse target that was overstepped. */
export function reverseFormula(
  weight: number,
  { target, actual, unit }: Measure,
  { reverse }: Policy,
): OutcomeOrNone {
  if (target <= 0 || actual < target) return null;
  switch (reverse.mode) {
    case 'ratio':
      return {
        score: new Big(weight).times(target).div(actual),
        left: { id: 'inverse-proportion', weight, target, actual, unit },
        note: null,
      };
    case 'linear':
      return notBelowZero(
        new Big(weight).times(new Big(target).times(2).minus(actual)).div(target),
        { id: 'linear-excess', weight, target, actual, unit },
      );
    case 'all-or-nothing':
      return { score: 0, basisOf: (score) => ({ id: 'limit-exceeded', score }) };
    case 'review':
      return null;
  }
}

/** Target 0 that may not be exceeded: all or nothing. `≥0` and `>0` have no ratio. */
export function zeroTargetFormula(measure: Measure, { zeroTarget }: Policy): OutcomeOrNone {
  const { actual, unit, comparator } = measure;
  const isFloor = comparator === 'ge' || comparator === 'gt';
  if (isFloor || zeroTarget.mode === 'review') return null;
  return { score: 0, basisOf: (score) => ({ id: 'zero-target-exceeded', actual, unit, score }) };
}
