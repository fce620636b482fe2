/**
 * A slip of magnitude: 1426公斤 beside ≥1500吨, 65元 beside ≤60万元, 0.96% beside ≥95%. Where another unit would explain
 * the number better than failure does, a person is asked first (A09).
 */
import type { OneNumber } from './judge-numbers';
import type { Measure } from '../value';

/** 千, 万 and 百万: the steps between units of money, mass and counts. */
const STEPS = [1e3, 1e4, 1e6];
const PERCENT_STEP = 100;
const DECIMAL_STEP = 10;
/** How far from the target the corrected value may lie. */
const SPREAD = 0.3;
/** Small numbers differ by such factors by themselves. */
const LEAST_TARGET = 1000;
const LEAST_SHARE = 50;
/** A target in 万 or 亿 is neither missed nor exceeded a thousandfold: the actual was counted in another unit. */
const THOUSANDFOLD = 1000;
const COUNTED_IN_MANY = /[万亿]/;

const isNear = (share: number): boolean => share >= 1 - SPREAD && share <= 1 + SPREAD;

/** True where the actual times or divided by one step lies near the target. */
export function isMagnitudeSuspect(
  measure: Measure,
  target: OneNumber,
  actual: OneNumber,
): boolean {
  const share = measure.actual / measure.target;
  if (!(share > 0)) return false;
  if (measure.unit === '%') {
    if (measure.target < LEAST_SHARE) return false;
    // 0.96% and 9.8% beside ≥95%: the point is in the wrong place.
    return (
      (isNear(share * PERCENT_STEP) && actual.value <= 1) ||
      (isNear(share * DECIMAL_STEP) && actual.value * DECIMAL_STEP >= measure.target)
    );
  }
  if (COUNTED_IN_MANY.test(target.text) && (share >= THOUSANDFOLD || share * THOUSANDFOLD <= 1)) {
    return true;
  }
  const isSameUnit = target.unit?.text === actual.unit?.text;
  if (isSameUnit && (measure.direction === 'reverse' || measure.target < LEAST_TARGET))
    return false;
  return STEPS.some((step) => isNear(share * step) || isNear(share / step));
}
