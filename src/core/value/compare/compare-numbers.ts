/** Numbers against numbers. */
import { incomparable, judged, undecided, type CompareContext } from './compare-result';
import { relateUnits } from './common-unit';
import { readIndicatorName } from '../word/indicator-name';
import { namesChange, namesDecrease } from '../read/name-hints';
import { multiplyExactly } from '../read/numbers';
import { spanOf } from '../unit/spans';
import { unitOf } from '../unit/units';
import type {
  Comparator,
  Comparison,
  Direction,
  DurationValue,
  Measure,
  QuantityValue,
  RangeValue,
} from '../value';

type OneNumber = QuantityValue | DurationValue;

/** Absorbs the noise of binary fractions in quotients. */
const EPSILON = 1e-9;
/** A rounded number this close to the limit decides nothing. */
const ROUNDING_SHARE = 0.1;

function directionOf(target: OneNumber, indicator: string): Direction {
  switch (target.comparator) {
    case 'ge':
    case 'gt':
      return 'positive';
    case 'le':
    case 'lt':
      return 'reverse';
    case 'eq':
    case 'approx':
    case 'none':
      // 事故起数 较上年下降10%: the fall is the aim, and a greater fall is better.
      if (target.kind === 'quantity' && target.change === 'decrease') return 'equal';
      return readIndicatorName(indicator).direction === 'reverse' ? 'reverse' : 'equal';
  }
}

/** 一级, 二等奖, 三星级: a rank is no amount, and which end of it is the better one is not said. */
const RANK = /^(?:等|等奖|档|[\u4e00-\u9fff]?级)$/;

/** Ranks, bare lengths of time and sums of money: whether more or less is better, only the name can say. */
function isDirectionUnknown(target: OneNumber, indicator: string): boolean {
  // 缩短2个工作日: the change is the aim, and more of it is better.
  if (target.kind === 'quantity' && target.change !== undefined) return false;
  if (target.comparator === 'eq') return RANK.test(target.unit?.name ?? '');
  if (target.comparator !== 'none' && target.comparator !== 'approx') return false;
  if (RANK.test(target.unit?.name ?? '')) return true;
  const dimension = target.unit?.dimension;
  if (dimension !== 'time' && dimension !== 'money') return false;
  return readIndicatorName(indicator).direction === null;
}

function holds(comparator: Comparator, actual: number, target: number): boolean {
  switch (comparator) {
    case 'gt':
      return actual > target;
    case 'ge':
    case 'eq':
    case 'approx':
    case 'none':
      return actual >= target;
    case 'lt':
      return actual < target;
    case 'le':
      return actual <= target;
  }
}

function compareZeroTarget(comparator: Comparator, measure: Measure): Comparison {
  const { actual } = measure;
  const isMet =
    comparator === 'ge' || comparator === 'gt' ? holds(comparator, actual, 0) : actual <= 0;
  const isGood = comparator === 'lt' ? actual < 0 : isMet;
  return { verdict: isGood ? 'met' : 'missed', completion: null, measure, reason: 'zero-target' };
}

/** Verdict of two plain numbers in one unit. */
function judgeNumbers(
  target: OneNumber,
  measure: Measure,
  isActualApproximate: boolean,
  context: CompareContext,
): Comparison {
  const { actual, target: limit, direction } = measure;
  if (limit === 0) return compareZeroTarget(target.comparator, measure);
  const completion = actual / limit;
  const result = (verdict: Comparison['verdict']): Comparison => ({
    verdict,
    completion: limit > 0 ? completion : null,
    measure: limit > 0 || verdict === 'met' ? measure : null,
    reason: 'numbers',
  });
  if (actual !== limit && isDirectionUnknown(target, context.indicator))
    return undecided('unclear');
  const isBare =
    target.comparator === 'eq' || target.comparator === 'none' || target.comparator === 'approx';
  if (direction === 'reverse' && isBare) {
    // 差错率 =5% and 3% achieved: better by the name, but not what the sign says.
    if (actual < limit && target.comparator === 'eq') return undecided('unclear');
    return result(actual <= limit ? 'met' : 'missed');
  }
  const isMet = holds(target.comparator, actual, limit);
  const isClose = Math.abs(actual - limit) <= Math.abs(limit) * ROUNDING_SHARE + EPSILON;
  if (!isMet && isClose && (isActualApproximate || target.comparator === 'approx')) {
    return undecided('unclear');
  }
  if (!isMet) return result('missed');
  const isOver =
    direction !== 'reverse' && limit > 0 && completion >= context.overCompletionFrom - EPSILON;
  return result(isOver ? 'exceeded' : 'met');
}

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

/** The limit an actual states of itself: `≥90%` says at least 90. */
function boundOf(actual: OneNumber): 'lower' | 'upper' | null {
  if (actual.kind === 'duration') return 'upper';
  switch (actual.comparator) {
    case 'ge':
    case 'gt':
      return 'lower';
    case 'le':
    case 'lt':
      return 'upper';
    case 'eq':
    case 'approx':
    case 'none':
      return null;
  }
}

/** 不足50人 beside ≥50人: at the limit itself the sign of the actual value decides. */
function atTheLimit(result: Comparison, target: OneNumber, actual: OneNumber): Comparison | null {
  if (!result.measure || result.measure.actual !== result.measure.target) return null;
  const wanted = target.comparator;
  if (actual.comparator === 'lt') {
    if (wanted === 'lt') return { ...result, verdict: 'met' };
    return wanted === 'ge' || wanted === 'gt' ? judged('missed', 'numbers') : null;
  }
  if (actual.comparator === 'gt') {
    if (wanted === 'gt') return { ...result, verdict: 'met' };
    return wanted === 'le' || wanted === 'lt' ? judged('missed', 'numbers') : null;
  }
  return null;
}

/** 近50人 and 50人左右 may lie on either side of 50; 50余人 lies above. */
function isAroundTheLimit(measure: Measure, target: OneNumber, actual: OneNumber): boolean {
  if (!actual.isApproximate || target.isApproximate || measure.actual !== measure.target) {
    return false;
  }
  return !(/[余多]/.test(actual.text) && measure.direction !== 'reverse');
}

/** A bare number beside a target in 万 that is a thousand times off was meant in another unit. */
function isUnitDoubtful({ actual, target }: Measure, wanted: OneNumber, got: OneNumber): boolean {
  if (got.unit !== null || !/[万亿]/.test(wanted.text) || /[万亿]/.test(got.text)) return false;
  return actual !== 0 && target > 0 && (actual / target >= 1000 || actual / target <= 0.001);
}

/** A bound decides only where every value within it has the same verdict. */
function withBound(result: Comparison, actual: OneNumber, direction: Direction): Comparison {
  const bound = boundOf(actual);
  if (bound === null) return result;
  const isGood = result.verdict === 'met' || result.verdict === 'exceeded';
  const isSafe =
    direction === 'reverse' ? (bound === 'upper') === isGood : (bound === 'lower') === isGood;
  return isSafe ? result : undecided('unclear');
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
  const direction = directionOf(target, context.indicator);
  const measure: Measure = {
    target: multiplyExactly(target.value, relation.targetFactor),
    actual: multiplyExactly(actual.value, relation.actualFactor * sign),
    unit: relation.unit,
    direction,
    comparator: target.comparator,
  };
  if (isAroundTheLimit(measure, target, actual)) return undecided('unclear');
  if (isUnitDoubtful(measure, target, actual)) return undecided('unclear');
  const result = judgeNumbers(target, measure, actual.isApproximate === true, context);
  return atTheLimit(result, target, actual) ?? withBound(result, actual, direction);
}

/** One number against a range: inside is met; above it is better only where the direction is known. */
export function compareWithRange(
  target: RangeValue,
  actual: OneNumber,
  context: CompareContext,
): Comparison {
  const relation = relateUnits(target.unit, actual.unit);
  if (relation.kind === 'differs') return incomparable('dimension-differs');
  if (relation.kind !== 'same') return undecided('rough-conversion');
  if (boundOf(actual) !== null) return undecided('unclear');
  const value = multiplyExactly(actual.value, relation.actualFactor);
  const low = multiplyExactly(target.low, relation.targetFactor);
  const high = multiplyExactly(target.high, relation.targetFactor);
  if (value >= low && value <= high) return judged('met', 'range');
  const isReverse = readIndicatorName(context.indicator).direction === 'reverse';
  const dimension = target.unit?.dimension;
  const isOpen = dimension === 'time' || dimension === 'money';
  if (value < low) {
    if (isReverse) return judged('met', 'range');
    return isOpen || target.isApproximate ? undecided('range') : judged('missed', 'range');
  }
  return isReverse ? judged('missed', 'range') : undecided('range');
}

/** A range as the actual value: both ends must agree. */
export function compareRangeOf(
  actual: RangeValue,
  compareWith: (end: QuantityValue) => Comparison,
): Comparison {
  const end = (value: number): QuantityValue => ({
    kind: 'quantity',
    text: actual.text,
    comparator: 'none',
    value,
    unit: actual.unit,
  });
  const low = compareWith(end(actual.low));
  const high = compareWith(end(actual.high));
  const good = ['met', 'exceeded'];
  const bothGood = good.indexOf(low.verdict) >= 0 && good.indexOf(high.verdict) >= 0;
  if (bothGood) return judged('met', 'range');
  return low.verdict === high.verdict ? judged(low.verdict, low.reason) : undecided('range');
}
