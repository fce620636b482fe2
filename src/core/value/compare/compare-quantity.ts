/** A number with a unit as the target, against whatever the answer is. */
import { compareValueWithWords, isMetByNothing } from './compare-claims';
import { relateUnits } from './common-unit';
import { compareToCompoundActual } from './compare-compound';
import { coverageAsPercent } from './compare-coverage';
import {
  asFrequency,
  compareFrequencies,
  compareWithYearTotal,
  isYearly,
  yearTotal,
} from './compare-frequency';
import { compareNumbers } from './compare-numbers';
import { compareRangeOf } from './compare-range';
import { isRank } from './judge-numbers';
import {
  incomparable,
  judged,
  undecided,
  type CompareContext,
  type CompareValues,
} from './compare-result';
import type {
  Comparison,
  DurationValue,
  FrequencyValue,
  ParsedValue,
  QualitativeValue,
  QuantityValue,
} from '../value';
import { spellOut } from '../read/spelling';
import { saysLess, saysWhole } from '../word/words';

const DIGIT = /\d/;

/**
 * 无 and 无投诉 as answers say none of something bad; beside a target to reach they may also mean that there was
 * nothing to do. 0次 is a number, and counts.
 */
function isWordedNone({ text, value, unit }: QuantityValue): boolean {
  return value === 0 && unit === null && !DIGIT.test(text);
}

export function compareQuantity(
  target: QuantityValue,
  actual: ParsedValue,
  context: CompareContext,
  compare: CompareValues,
): Comparison {
  switch (actual.kind) {
    case 'quantity': {
      const rate = asFrequency(target);
      const rateOfActual = asFrequency(actual);
      if (rate && rateOfActual && target.unit?.name !== actual.unit?.name) {
        return compareFrequencies(rate, rateOfActual);
      }
      if (rate && !rateOfActual && actual.unit && !isYearly(rate)) {
        return compareWithYearTotal(rate, actual);
      }
      // 236个图斑全部核查 beside 100%: most likely the same, but somebody must say so.
      if (target.unit?.name === '%' && actual.unit?.name !== '%' && saysWhole(actual.text)) {
        return undecided('claim-without-value');
      }
      const result = compareNumbers(target, actual, context);
      const isOpen = result.verdict === 'missed' && isWordedNone(actual) && !isMetByNothing(target);
      return isOpen ? undecided('nothing-done') : result;
    }
    case 'duration':
      return compareNumbers(target, actual, context);
    case 'range':
      return compareRangeOf(actual, (end) => compareNumbers(target, end, context));
    case 'frequency': {
      const rate = asFrequency(target);
      return rate
        ? compareFrequencies(rate, actual)
        : compareCountWithFrequency(target, actual, context);
    }
    case 'coverage': {
      if (actual.covered === 'all' && target.unit?.name === '%') {
        return compareNumbers(target, coverageAsPercent(actual), context);
      }
      const { covered, unit } = actual;
      const count = typeof covered === 'number' ? covered : actual.total;
      if (count === null) return undecided('claim-without-value');
      const counted: QuantityValue = {
        kind: 'quantity',
        text: actual.text,
        comparator: 'none',
        value: count,
        unit,
      };
      return compareNumbers(target, counted, context);
    }
    case 'qualitative':
      return isRank(target)
        ? compareRankWithWords(target, actual)
        : compareValueWithWords(target, actual);
    case 'tier':
      return undecided('claim-without-value');
    case 'compound':
      return compareToCompoundActual(target, actual, context, compare);
    case 'deadline':
    case 'period':
      // How long it took may follow from the dates, but not by itself.
      return target.unit?.dimension === 'time'
        ? undecided('unclear')
        : incomparable('kind-differs');
    case 'blank':
    case 'suspect':
      return undecided('unclear');
  }
}

/** 三级 answered by 通过三级测评: the rank is named, and nothing takes it back. */
function compareRankWithWords(target: QuantityValue, actual: QualitativeValue): Comparison {
  const text = spellOut(actual.text);
  const rank = spellOut(target.text);
  if (text.indexOf(rank) < 0) return compareValueWithWords(target, actual);
  const isTakenBack = actual.degree === 0 || saysLess(text.replace(rank, ''));
  return isTakenBack ? undecided('unclear') : judged('met', 'wording');
}

/** 24小时内, 3个工作日内: what comes later is late, and being late has no formula. */
export function compareWithTimeLimit(
  target: DurationValue,
  actual: ParsedValue,
  context: CompareContext,
  compare: CompareValues,
): Comparison {
  const result = compareQuantity({ ...target, kind: 'quantity' }, actual, context, compare);
  const isLate = result.verdict === 'missed' && result.measure !== null;
  return isLate ? { ...result, measure: null, reason: 'time' } : result;
}

/** ≥4次 answered by 每季度1次: as many as the year holds. */
function compareCountWithFrequency(
  target: QuantityValue,
  actual: FrequencyValue,
  context: CompareContext,
): Comparison {
  const total = yearTotal(actual);
  if (total === null) {
    const relation = relateUnits(target.unit, actual.unit);
    return relation.kind === 'differs' ? incomparable('dimension-differs') : undecided('frequency');
  }
  const { text, unit } = actual;
  return compareNumbers(
    target,
    { kind: 'quantity', text, comparator: 'none', value: total, unit },
    context,
  );
}
