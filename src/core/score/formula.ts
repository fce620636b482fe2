/**
 * What a missed numeric target is worth: the formulas of positive, reverse and zero targets.
 * Sources: docs/domain.md, sections 4.1 and 4.2; the policy names which variant applies.
 */
import Big from 'big.js';
import { percentText, plainNumber } from '../value/exact-number';
import type { Policy } from '../policy/schema';
import type { Measure } from '../value/value';
import { withUnit } from './decimal';

/** An exact score with its left side in words: `4 × 97.87% ÷ 99%`. */
export interface Formula {
  readonly score: Big | number;
  readonly words: string;
  /** Said behind the result, e.g. `不足 0，按 0 计`. */
  readonly note?: string;
  /** `words` is a sentence that ends before the number instead of an equation. */
  readonly isSentence?: true;
}

/** `null`: the policy has no formula for these numbers. */
export type FormulaOrNone = Formula | null;

function nothing(why: string): Formula {
  return { score: 0, words: `${why}，得`, isSentence: true };
}

function notBelowZero(score: Big, words: string): Formula {
  return score.lt(0) ? { score: 0, words, note: '不足 0，按 0 计' } : { score, words };
}

/** W × B ÷ A; a target that is not above 0 has no ratio. */
function proportion(weight: number, { target, actual, unit }: Measure): Formula {
  const words = `${plainNumber(weight)} × ${withUnit(actual, unit)} ÷ ${withUnit(target, unit)}`;
  return notBelowZero(new Big(weight).times(actual).div(target), words);
}

/** One point off per full step of deviation, above and below the target alike. */
export function stepsFormula(weight: number, measure: Measure, step: number): FormulaOrNone {
  const { target, actual } = measure;
  if (target <= 0) return null;
  const deviation = new Big(actual).minus(target).abs().div(target);
  const points = deviation.div(step).round(0, Big.roundDown);
  const share = `偏离 ${percentText(deviation.toNumber())}，每 ${percentText(step)} 扣 1 分`;
  return notBelowZero(
    new Big(weight).minus(points),
    `${plainNumber(weight)} − ${points.toFixed()}（${share}）`,
  );
}

/** A positive or equal target that was not reached. */
export function positiveFormula(
  weight: number,
  measure: Measure,
  { positive }: Policy,
): FormulaOrNone {
  const { target, actual } = measure;
  if (target <= 0 || actual > target) return null;
  if (positive.mode === 'all-or-nothing') return nothing('未达到指标值');
  if (positive.passThreshold > 0) {
    const completion = new Big(actual).div(target);
    if (completion.lt(positive.passThreshold)) {
      const reached = percentText(completion.toNumber());
      return nothing(`完成率 ${reached}，低于及格门槛 ${percentText(positive.passThreshold)}`);
    }
  }
  return proportion(weight, measure);
}

/** A reverse target that was overstepped. */
export function reverseFormula(
  weight: number,
  { target, actual, unit }: Measure,
  { reverse }: Policy,
): FormulaOrNone {
  if (target <= 0 || actual < target) return null;
  const w = plainNumber(weight);
  const a = withUnit(target, unit);
  const b = withUnit(actual, unit);
  switch (reverse.mode) {
    case 'ratio':
      return { score: new Big(weight).times(target).div(actual), words: `${w} × ${a} ÷ ${b}` };
    case 'linear':
      return notBelowZero(
        new Big(weight).times(new Big(target).times(2).minus(actual)).div(target),
        `${w} ×（1 −（${b} − ${a}）÷ ${a}）`,
      );
    case 'all-or-nothing':
      return nothing('超过指标值');
    case 'review':
      return null;
  }
}

/** Target 0 that may not be exceeded: all or nothing. `≥0` and `>0` have no ratio. */
export function zeroTargetFormula(measure: Measure, { zeroTarget }: Policy): FormulaOrNone {
  const isFloor = measure.comparator === 'ge' || measure.comparator === 'gt';
  if (isFloor || zeroTarget.mode === 'review') return null;
  return nothing(`指标值为 0，实际 ${withUnit(measure.actual, measure.unit)}`);
}
