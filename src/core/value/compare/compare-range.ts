/** One number or a range as the actual value, against a number or a range. */
import { incomparable, judged, undecided, type CompareContext } from './compare-result';
import { relateUnits } from './common-unit';
import { boundOf, type OneNumber } from './judge-numbers';
import { expectedDirection } from '../word/direction';
import { multiplyExactly } from '../read/numbers';
import type { Comparison, QuantityValue, RangeValue } from '../value';

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
  const { direction, certainty } = expectedDirection(context.indicator, context.level, target);
  // ≥20%且≤30%: both sides are stated.
  const isReverse = direction === 'reverse' && target.isBounded !== true;
  const dimension = target.unit?.dimension;
  const isOpen = dimension === 'time' || dimension === 'money';
  if (value < low) {
    if (isReverse) return judged('met', 'range');
    return isOpen || target.isApproximate ? undecided('range') : judged('missed', 'range');
  }
  if (isReverse) return judged('missed', 'range');
  const isBetter = direction === 'positive' && certainty === 'told' && target.isBounded !== true;
  if (!isBetter || isOpen) return undecided('range');
  const isFarAbove = high > 0 && value >= multiplyExactly(high, context.overCompletionFrom);
  return judged(isFarAbove ? 'exceeded' : 'met', 'range');
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
