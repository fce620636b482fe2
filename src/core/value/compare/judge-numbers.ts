/** Verdict of two numbers in one unit: what the sign demands, else what the direction of the indicator allows to say. */
import { judged, undecided, type CompareContext } from './compare-result';
import { directionOf, directionOfSign, isMoney, type DirectionReading } from '../word/direction';
import type {
  Comparator,
  Comparison,
  Direction,
  DurationValue,
  Measure,
  QuantityValue,
} from '../value';

export type OneNumber = QuantityValue | DurationValue;

/** Absorbs the noise of binary fractions in quotients. */
const EPSILON = 1e-9;
/** A rounded number this close to the limit decides nothing. */
const ROUNDING_SHARE = 0.1;

/** 一级, 二等奖, 三星级, Ⅲ类: a rank is no amount, and which end of it is the better one is not said. */
const RANK = /^(?:等|等奖|档|[\u4e00-\u9fff]?级)$/;

export const isRank = ({ unit }: OneNumber): boolean => RANK.test(unit?.name ?? '');

export const readDirection = (
  target: OneNumber,
  { indicator, level }: CompareContext,
): DirectionReading => directionOf(indicator, level, target);

/** The direction that scores are calculated with: a bare or exact target is treated like a positive one. */
export function scoredDirection({ direction, certainty }: DirectionReading): Direction {
  if (direction === 'reverse') return 'reverse';
  return certainty === 'stated' ? 'positive' : 'equal';
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

function judgeZeroTarget(
  { comparator }: OneNumber,
  measure: Measure,
  { direction }: DirectionReading,
): Comparison {
  const { actual } = measure;
  const isLowerBound = comparator === 'ge' || comparator === 'gt';
  // 收入增长率 0%: at least no fall. 0件 asks for none, whatever is counted.
  const isFloor = direction === 'positive' && measure.unit === '%';
  const isMet = isLowerBound || isFloor ? holds(comparator, actual, 0) : actual <= 0;
  const isGood = comparator === 'lt' ? actual < 0 : isMet;
  return { verdict: isGood ? 'met' : 'missed', completion: null, measure, reason: 'zero-target' };
}

const isOver = ({ actual, target }: Measure, { overCompletionFrom }: CompareContext): boolean =>
  target > 0 && actual / target >= overCompletionFrom - EPSILON;

const isClose = ({ actual, target }: Measure): boolean =>
  Math.abs(actual - target) <= Math.abs(target) * ROUNDING_SHARE + EPSILON;

/** Lengths of time and sums of money: unless something tells, not even more of them is better. */
const isAmountOfAnyKind = ({ unit }: OneNumber): boolean =>
  unit?.dimension === 'time' || isMoney(unit);

type Judge = (verdict: Comparison['verdict']) => Comparison;

/** `=21人`, 100%, 约30人: no limit says which side of the number is the good one. */
function judgeWithoutLimit(
  target: OneNumber,
  measure: Measure,
  { direction }: DirectionReading,
  context: CompareContext,
  result: Judge,
): Comparison {
  const { actual, target: limit } = measure;
  const isExact = target.comparator === 'eq';
  const isBelow = actual < limit;
  if (direction === 'reverse') {
    if (!isBelow) return result('missed');
    // 差错率 =5% and 3% achieved: better by the name, but not what the sign says. Nobody wants to spend exactly so much.
    return isExact && !isMoney(target.unit) ? undecided('unclear') : result('met');
  }
  if (direction === null && isAmountOfAnyKind(target)) {
    return isExact && !isBelow ? result('met') : undecided('direction-unknown');
  }
  if (isBelow) {
    return direction === null && !isExact ? undecided('direction-unknown') : result('missed');
  }
  const isKnown = direction !== null || isExact;
  return result(isKnown && isOver(measure, context) ? 'exceeded' : 'met');
}

/** `isRounded`: the actual says 约, 近 or 左右. */
export function judgeNumbers(
  target: OneNumber,
  measure: Measure,
  reading: DirectionReading,
  isRounded: boolean,
  context: CompareContext,
): Comparison {
  const { actual, target: limit } = measure;
  if (limit === 0) return judgeZeroTarget(target, measure, reading);
  const result: Judge = (verdict) => ({
    verdict,
    completion: limit > 0 ? actual / limit : null,
    measure: limit > 0 || verdict === 'met' ? measure : null,
    reason: 'numbers',
  });
  if (actual === limit && holds(target.comparator, actual, limit)) return result('met');
  const isLimited = directionOfSign(target.comparator) !== null;
  if (!isLimited && isRank(target)) return undecided('unclear');
  const verdict = isLimited
    ? judgeLimit(target, measure, context, result)
    : judgeWithoutLimit(target, measure, reading, context, result);
  const isVague = isRounded || target.comparator === 'approx';
  return verdict.verdict === 'missed' && isVague && isClose(measure)
    ? undecided('unclear')
    : verdict;
}

function judgeLimit(
  { comparator }: OneNumber,
  measure: Measure,
  context: CompareContext,
  result: Judge,
): Comparison {
  if (!holds(comparator, measure.actual, measure.target)) return result('missed');
  const isUpward = directionOfSign(comparator) === 'positive';
  return result(isUpward && isOver(measure, context) ? 'exceeded' : 'met');
}

/** The limit an actual states of itself: `≥90%` says at least 90. */
export function boundOf(actual: OneNumber): 'lower' | 'upper' | null {
  if (actual.kind === 'duration') return 'upper';
  switch (directionOfSign(actual.comparator)) {
    case 'positive':
      return 'lower';
    case 'reverse':
      return 'upper';
    case null:
      return null;
  }
}

/** 不足50人 beside ≥50人: at the limit itself the sign of the actual value decides. */
export function atTheLimit(
  result: Comparison,
  target: OneNumber,
  actual: OneNumber,
): Comparison | null {
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

/** A bound decides only where every value within it has the same verdict. */
export function withBound(result: Comparison, actual: OneNumber, direction: Direction): Comparison {
  const bound = boundOf(actual);
  if (bound === null) return result;
  const isGood = result.verdict === 'met' || result.verdict === 'exceeded';
  const isSafe =
    direction === 'reverse' ? (bound === 'upper') === isGood : (bound === 'lower') === isGood;
  return isSafe ? result : undecided('unclear');
}
