/** 14个街镇全覆盖 against what was covered. */
import { relateUnits } from './common-unit';
import { compareValueWithWords } from './compare-claims';
import { compareNumbers } from './compare-numbers';
import { incomparable, judged, undecided, type CompareContext } from './compare-result';
import { spellOut } from '../read/spelling';
import { unitOf } from '../unit/units';
import type {
  Comparison,
  CoverageValue,
  ParsedValue,
  QualitativeValue,
  QuantityValue,
} from '../value';

const PERCENT = unitOf('%');

/** Full coverage as 100 %. */
export function coverageAsPercent(value: CoverageValue): QuantityValue {
  return { kind: 'quantity', text: value.text, comparator: 'none', value: 100, unit: PERCENT };
}

/** A coverage target: every part of the whole must be covered. */
export function compareCoverage(
  target: CoverageValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  const count = (value: number): Comparison => {
    if (target.total === null) return undecided('coverage');
    const wanted: QuantityValue = {
      kind: 'quantity',
      text: target.text,
      // Every part of the whole is asked for.
      comparator: 'eq',
      value: target.total,
      unit: null,
    };
    const got: QuantityValue = { ...wanted, text: actual.text, comparator: 'none', value };
    return { ...compareNumbers(wanted, got, context), reason: 'coverage' };
  };
  if (actual.kind === 'coverage') {
    if (actual.covered === 'all') {
      const isFewer = actual.total !== null && target.total !== null && actual.total < target.total;
      return isFewer ? count(actual.total ?? 0) : judged('met', 'coverage');
    }
    return actual.covered === null ? undecided('coverage') : count(actual.covered);
  }
  if (actual.kind === 'quantity') {
    if (actual.unit?.name === '%' && target.covered === 'all') {
      return {
        ...compareNumbers({ ...coverageAsPercent(target), comparator: 'eq' }, actual, context),
        reason: 'coverage',
      };
    }
    if (actual.unit === null || relateUnits(target.unit, actual.unit).kind === 'same') {
      return count(actual.value);
    }
    return incomparable('dimension-differs');
  }
  return actual.kind === 'qualitative'
    ? compareCoverageWithWords(target, actual)
    : undecided('coverage');
}

function compareCoverageWithWords(target: CoverageValue, actual: QualitativeValue): Comparison {
  const text = spellOut(actual.text);
  if (/未|没|无/.test(text)) return judged('missed', 'coverage');
  if (/部分|基本/.test(text)) return judged('partial', 'coverage');
  return compareValueWithWords(target, actual);
}
