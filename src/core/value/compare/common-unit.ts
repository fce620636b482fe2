/** Two quantities brought to one unit, as far as that is possible. */
import { exactTimeFactor, spanOf } from '../unit/spans';
import { dimensionOf, splitUnitName, unitScale } from '../unit/units';
import type { Dimension, Unit } from '../value';

/**
 * How the units of target and actual relate.
 * `same`: numbers can be compared after multiplying with the factors; `unit` is the common one.
 * `rough`: lengths of time without an exact factor. `differs`: nothing to compare.
 * `unclear`: may or may not be the same thing (人 and 人次).
 */
export type UnitRelation =
  | {
      readonly kind: 'same';
      readonly targetFactor: number;
      readonly actualFactor: number;
      readonly unit: string;
    }
  | { readonly kind: 'rough' }
  | { readonly kind: 'differs' }
  | { readonly kind: 'unclear' };

const same = (unit: string): UnitRelation => ({
  kind: 'same',
  targetFactor: 1,
  actualFactor: 1,
  unit,
});

const COUNTS: readonly Dimension[] = [
  'persons',
  'visits',
  'households',
  'organisations',
  'occurrences',
  'items',
];
/** Persons, things, acts: whatever is counted one by one. */
export const isCount = (dimension: Dimension): boolean => COUNTS.indexOf(dimension) >= 0;

const GENERIC = '个';

/** Kinds of counts that people exchange freely; the difference is a warning, not an obstacle. */
function areKindred(a: Dimension, b: Dimension): boolean {
  const pair = (one: Dimension, other: Dimension): boolean =>
    (a === one && b === other) || (a === other && b === one);
  return (
    a === b ||
    pair('occurrences', 'items') ||
    pair('visits', 'occurrences') ||
    // Firms are counted in 户 as well as in 家.
    pair('households', 'organisations')
  );
}

function scaleOf(name: string): { scale: string; factor: number } | null {
  return exactTimeFactor(name) ?? unitScale(name);
}

/** Both numbers in the finer unit, so that exact decimals stay exact. */
function relateSimple(target: string, actual: string): UnitRelation {
  if (target === actual) return same(target);
  const a = scaleOf(target);
  const b = scaleOf(actual);
  if (a && b && a.scale === b.scale) {
    return a.factor >= b.factor
      ? { kind: 'same', targetFactor: a.factor / b.factor, actualFactor: 1, unit: actual }
      : { kind: 'same', targetFactor: 1, actualFactor: b.factor / a.factor, unit: target };
  }
  if (spanOf(target) && spanOf(actual)) return { kind: 'rough' };
  const targetDimension = dimensionOf(target);
  const actualDimension = dimensionOf(actual);
  if (isCount(targetDimension) && isCount(actualDimension)) {
    if (target === GENERIC || actual === GENERIC) return same(target === GENERIC ? actual : target);
    if (areKindred(targetDimension, actualDimension)) return same(target);
    const isHeads = [targetDimension, actualDimension].indexOf('persons') >= 0;
    const isVisits = [targetDimension, actualDimension].indexOf('visits') >= 0;
    return isHeads && isVisits ? { kind: 'unclear' } : { kind: 'differs' };
  }
  // A ton of water is a cubic metre of it.
  const pair = [targetDimension, actualDimension];
  if (pair.indexOf('mass') >= 0 && pair.indexOf('volume') >= 0) return { kind: 'unclear' };
  // A measure word the table does not know may be any count.
  const isUnknown = (name: string, dimension: Dimension): boolean =>
    dimension === 'other' && unitScale(name) === null;
  if (
    (isUnknown(target, targetDimension) && isCount(actualDimension)) ||
    (isUnknown(actual, actualDimension) && isCount(targetDimension))
  ) {
    return { kind: 'unclear' };
  }
  return { kind: 'differs' };
}

/** Denominators that a yearly form may leave out: 次/年 and 次. */
const YEARLY = ['年', '年度'];

/** Relates two units; a missing one is assumed to be the other. */
export function relateUnits(target: Unit | null, actual: Unit | null): UnitRelation {
  if (target === null || actual === null) return same((target ?? actual)?.name ?? '');
  if (target.name === actual.name) return same(target.name);
  const a = splitUnitName(target.name);
  const b = splitUnitName(actual.name);
  if (a.denominator === b.denominator) {
    if (a.numerator === '' || b.numerator === '') return same((a.numerator ? target : actual).name);
    const relation = relateSimple(a.numerator, b.numerator);
    return relation.kind === 'same' && a.denominator !== ''
      ? { ...relation, unit: `${relation.unit}/${a.denominator}` }
      : relation;
  }
  if (a.denominator !== '' && b.denominator !== '') {
    return { kind: a.numerator === b.numerator ? 'unclear' : 'differs' };
  }
  const denominator = a.denominator || b.denominator;
  const relation = relateSimple(a.numerator, b.numerator);
  if (relation.kind !== 'same') return relation;
  return YEARLY.indexOf(denominator) >= 0 ? relation : { kind: 'unclear' };
}
