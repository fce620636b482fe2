/** Numbers against numbers. */
import { incomparable, judged, undecided, type CompareContext } from './compare-result';
import { relateUnits } from './common-unit';
import {
  atTheLimit,
  judgeNumbers,
  readDirection,
  scoredDirection,
  withBound,
  type OneNumber,
} from './judge-numbers';
import { isMagnitudeSuspect } from './magnitude';
import { readIndicatorName } from '../word/indicator-name';
import { namesChange, namesDecrease } from '../read/name-hints';
import { multiplyExactly } from '../read/numbers';
import { spanOf } from '../unit/spans';
import { unitOf } from '../unit/units';
import type { Comparison, Measure } from '../value';

/** Months against days, working days against days: decided only where no calendar can change the result. */
function compareRoughly(target: OneNumber, actual: OneNumber): Comparison {
  const a = spanOf(target.unit?.name ?? '');
  const b = spanOf(actual.unit?.name ?? '');
  if (!a || !b) return undecided('rough-conversion');
  const { comparator } = target;
  const isUpper = comparator === 'le' || comparator === 'lt';
  const isLower = comparator === 'ge' || comparator === 'gt';
  const least = actual.value * b.min;
  const most = actual.value * b.max;
  const limitMin = target.value * a.min;
  const limitMax = target.value * a.max;
  // 4 days hold at most 4 working days; how many exactly nobody can say.
  if (isUpper && most <= limitMin) return judged('met', 'rough-conversion');
  if (isUpper && least > limitMax) return judged('missed', 'rough-conversion');
  if (isLower && least >= limitMax) return judged('met', 'rough-conversion');
  if (isLower && most < limitMin) return judged('missed', 'rough-conversion');
  return undecided('rough-conversion');
}

/** 近50人 and 50人左右 may lie on either side of 50; 50余人 lies above. */
function isAroundTheLimit(measure: Measure, target: OneNumber, actual: OneNumber): boolean {
  if (!actual.isApproximate || target.isApproximate || measure.actual !== measure.target) {
    return false;
  }
  return !(/[余多]/.test(actual.text) && measure.direction !== 'reverse');
}

/** 减少 against 增长, and a change against a level. */
function signOfChange(target: OneNumber, actual: OneNumber, indicator: string): 1 | -1 | null {
  const wanted = target.kind === 'quantity' ? target.change : undefined;
  const got = actual.kind === 'quantity' ? actual.change : undefined;
  if (wanted === got) return 1;
  if (wanted !== undefined && got !== undefined) return -1;
  if (wanted !== undefined) return actual.value < 0 && wanted === 'decrease' ? null : 1;
  if (target.unit?.name !== '%' && target.unit?.dimension !== 'points') return 1;
  if (!namesChange(indicator)) return null;
  return (got === 'decrease') === namesDecrease(indicator) ? 1 : -1;
}

/** 零事故 against 100%: none of a thing is no share of it, unless the indicator is a rate. */
function isNoneAgainstShare(target: OneNumber, actual: OneNumber, indicator: string): boolean {
  if (target.value !== 0 || target.unit !== null || /\d/.test(target.text)) return false;
  const isShare = actual.unit?.dimension === 'ratio' && actual.value !== 0;
  return isShare && readIndicatorName(indicator).measure !== 'rate';
}

/** 3000万 beside 3200万元 is money, and its 万 is counted already: its unit is 元. */
function withYuan(value: OneNumber, other: OneNumber): OneNumber {
  if (value.kind !== 'quantity' || value.unit !== null || !/[万亿]/.test(value.text)) return value;
  return other.unit && /^[万亿]元/.test(other.unit.name) ? { ...value, unit: unitOf('元') } : value;
}

/** Two single numbers. */
export function compareNumbers(
  statedTarget: OneNumber,
  statedActual: OneNumber,
  context: CompareContext,
): Comparison {
  const target = withYuan(statedTarget, statedActual);
  const actual = withYuan(statedActual, statedTarget);
  const relation = relateUnits(target.unit, actual.unit);
  if (relation.kind === 'differs') return incomparable('dimension-differs');
  if (relation.kind === 'unclear') return undecided('unclear');
  if (relation.kind === 'rough') return compareRoughly(target, actual);
  if (isNoneAgainstShare(target, actual, context.indicator)) {
    return incomparable('dimension-differs');
  }
  const sign = signOfChange(target, actual, context.indicator);
  if (sign === null) return undecided('unclear');
  const reading = readDirection(target, context);
  const direction = scoredDirection(reading);
  const measure: Measure = {
    target: multiplyExactly(target.value, relation.targetFactor),
    actual: multiplyExactly(actual.value, relation.actualFactor * sign),
    unit: relation.unit,
    direction,
    comparator: target.comparator,
  };
  if (isAroundTheLimit(measure, target, actual)) return undecided('unclear');
  const result = judgeNumbers(target, measure, reading, actual.isApproximate === true, context);
  if (isMagnitudeSuspect(measure, target, actual)) return undecided('magnitude');
  return atTheLimit(result, target, actual) ?? withBound(result, actual, direction);
}
