/** Whether two targets demand the same, however they are spelled. */
import { directionOfSign } from '../word/direction';
import { relateUnits } from './common-unit';
import { multiplyExactly } from '../read/numbers';
import { spellOut } from '../read/spelling';
import type { Comparator, MonthDay, ParsedValue, Unit } from '../value';

/** A bare quantity demands what `=` demands. */
const plainComparator = (comparator: Comparator): Comparator =>
  comparator === 'none' ? 'eq' : comparator;

const sameComparator = (a: Comparator, b: Comparator): boolean =>
  plainComparator(a) === plainComparator(b);

function sameAmount(a: number, unitOfA: Unit | null, b: number, unitOfB: Unit | null): boolean {
  if ((unitOfA === null) !== (unitOfB === null)) return a === 0 && b === 0;
  if (
    unitOfA &&
    unitOfB &&
    unitOfA.name !== unitOfB.name &&
    unitOfA.dimension !== unitOfB.dimension
  ) {
    return false;
  }
  const relation = relateUnits(unitOfA, unitOfB);
  if (relation.kind !== 'same') return false;
  return multiplyExactly(a, relation.targetFactor) === multiplyExactly(b, relation.actualFactor);
}

const sameDay = (a: MonthDay, b: MonthDay): boolean =>
  a.month === b.month &&
  a.day === b.day &&
  (a.year === undefined || b.year === undefined || a.year === b.year);

function sameParts(a: readonly ParsedValue[], b: readonly ParsedValue[]): boolean {
  return (
    a.length === b.length &&
    a.every((part, index) => {
      const other = b[index];
      return other !== undefined && sameMeaning(part, other);
    })
  );
}

/** 24小时内 and ≤24小时 are one demand. */
function asQuantity(value: ParsedValue): ParsedValue {
  return value.kind === 'duration' ? { ...value, kind: 'quantity' } : value;
}

function sameKindMeaning(a: ParsedValue, b: ParsedValue): boolean {
  switch (a.kind) {
    case 'quantity':
      return (
        b.kind === 'quantity' &&
        a.change === b.change &&
        sameComparator(a.comparator, b.comparator) &&
        sameAmount(a.value, a.unit, b.value, b.unit)
      );
    case 'range':
      return (
        b.kind === 'range' &&
        sameAmount(a.low, a.unit, b.low, b.unit) &&
        sameAmount(a.high, a.unit, b.high, b.unit)
      );
    case 'deadline':
      return b.kind === 'deadline' && a.isStrict === b.isStrict && sameDay(a.by, b.by);
    case 'period':
      return b.kind === 'period' && sameDay(a.from, b.from) && sameDay(a.to, b.to);
    case 'frequency':
      return (
        b.kind === 'frequency' &&
        sameComparator(a.comparator, b.comparator) &&
        a.perUnit === b.perUnit &&
        a.times * b.per === b.times * a.per
      );
    case 'coverage':
      return b.kind === 'coverage' && a.covered === b.covered && a.total === b.total;
    case 'compound':
      return b.kind === 'compound' && a.relation === b.relation && sameParts(a.parts, b.parts);
    case 'tier':
      return b.kind === 'tier' && a.tier === b.tier;
    case 'qualitative':
      return b.kind === 'qualitative' && a.core === b.core && a.degree === b.degree;
    case 'blank':
      return b.kind === 'blank';
    case 'duration':
    case 'suspect':
      return false;
  }
}

/**
 * `≥90.00(%)` and `>=90%`, `1万元` and `10000元`, `24小时内` and `≤24小时`. Notes in brackets are not
 * compared; a value that Excel has changed equals whatever it may have been.
 */
export function sameMeaning(a: ParsedValue, b: ParsedValue): boolean {
  if (spellOut(a.text) === spellOut(b.text)) return true;
  if (a.kind === 'suspect') return a.candidates.some((candidate) => sameMeaning(candidate, b));
  if (b.kind === 'suspect') return sameMeaning(b, a);
  return sameKindMeaning(asQuantity(a), asQuantity(b));
}

/** Another number in one unit, or a sign that points the other way: no spelling of the same demand. */
export function isContrary(a: ParsedValue, b: ParsedValue): boolean {
  const one = asQuantity(a);
  const other = asQuantity(b);
  if (one.kind !== 'quantity' || other.kind !== 'quantity') return false;
  const signs = [directionOfSign(one.comparator), directionOfSign(other.comparator)];
  if (signs[0] !== null && signs[1] !== null && signs[0] !== signs[1]) return true;
  const relation = relateUnits(one.unit, other.unit);
  if (relation.kind !== 'same') return relation.kind === 'differs';
  return (
    multiplyExactly(one.value, relation.targetFactor) !==
    multiplyExactly(other.value, relation.actualFactor)
  );
}
