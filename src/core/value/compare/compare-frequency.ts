/** How often against how often. */
import { incomparable, judged, undecided } from './compare-result';
import { relateUnits } from './common-unit';
import { intervalOf } from '../read/frequency';
import { spanOf } from '../unit/spans';
import { dimensionOf, splitUnitName } from '../unit/units';
import type { Comparison, FrequencyValue, QuantityValue, Unit } from '../value';

const SPAN_NAMES: Readonly<Record<FrequencyValue['perUnit'], string>> = {
  hour: '小时',
  day: '天',
  workday: '工作日',
  week: '周',
  month: '月',
};
const EPSILON = 1e-9;
const MONTHS_PER_YEAR = 12;

/** 3次/周 as a frequency; `null` for other quantities. */
export function asFrequency(value: QuantityValue): FrequencyValue | null {
  const name = value.unit?.name ?? '';
  const { numerator, denominator } = splitUnitName(name);
  const interval = denominator === '' ? null : intervalOf(denominator);
  if (!interval || !value.unit) return null;
  const unit: Unit = { text: numerator, name: numerator, dimension: 'occurrences' };
  return {
    kind: 'frequency',
    text: value.text,
    times: value.value,
    comparator: value.comparator,
    unit,
    ...interval,
  };
}

/** Acts and things are counted up over the year; amounts and quantities may be told per month. */
function isCounted(name: string): boolean {
  const dimension = dimensionOf(name);
  return dimension === 'occurrences' || dimension === 'items' || dimension === 'visits';
}

const isUpperLimit = ({ comparator }: FrequencyValue): boolean =>
  comparator === 'le' || comparator === 'lt';

/** 次/年 is what a yearly form counts anyway. */
export function isYearly(value: FrequencyValue): boolean {
  return value.perUnit === 'month' && value.per === MONTHS_PER_YEAR;
}

/** How often in a year; `null` for intervals that are not counted in months. */
export function yearTotal(value: FrequencyValue): number | null {
  return value.perUnit === 'month' ? (value.times * MONTHS_PER_YEAR) / value.per : null;
}

function decide(target: FrequencyValue, isMore: boolean, isEqual: boolean): Comparison {
  if (isUpperLimit(target)) {
    const isMet = !isMore && (target.comparator === 'le' || !isEqual);
    return judged(isMet ? 'met' : 'missed', 'frequency');
  }
  const isMet = isMore || (isEqual && target.comparator !== 'gt');
  return judged(isMet ? 'met' : 'missed', 'frequency');
}

function perDay(value: FrequencyValue): { min: number; max: number } | null {
  const span = spanOf(SPAN_NAMES[value.perUnit]);
  if (!span) return null;
  return { min: value.times / (value.per * span.max), max: value.times / (value.per * span.min) };
}

/** 半年1次 against 一年1次. */
export function compareFrequencies(target: FrequencyValue, actual: FrequencyValue): Comparison {
  const relation = relateUnits(target.unit, actual.unit);
  if (relation.kind === 'differs') return incomparable('dimension-differs');
  if (relation.kind !== 'same') return undecided('unclear');
  if (target.perUnit === actual.perUnit) {
    const wanted = target.times * actual.per;
    const got = actual.times * target.per;
    return decide(target, got > wanted, got === wanted);
  }
  const wanted = perDay(target);
  const got = perDay(actual);
  if (!wanted || !got) return undecided('rough-conversion');
  const isExact = wanted.min === wanted.max && got.min === got.max;
  const difference = got.min - wanted.min;
  if (isExact && Math.abs(difference) <= wanted.min * EPSILON) return decide(target, false, true);
  if (got.min > wanted.max) return decide(target, true, false);
  if (got.max < wanted.min) return decide(target, false, false);
  return undecided('rough-conversion');
}

/** 每季度1次 against 4次: the year's total, where the interval is counted in months. */
export function compareWithYearTotal(target: FrequencyValue, actual: QuantityValue): Comparison {
  const relation = relateUnits(target.unit, actual.unit);
  if (relation.kind === 'differs') return incomparable('dimension-differs');
  const wanted = yearTotal(target);
  if (relation.kind !== 'same' || wanted === null) return undecided('frequency');
  // 560元/月 beside 588元 may be a month's amount as well as the year's.
  const unit = target.unit ?? actual.unit;
  if (unit !== null && !isCounted(unit.name)) return undecided('unclear');
  // 每月1次 answered by 1次 may mean each month.
  if (actual.value === target.times && wanted !== actual.value) return undecided('frequency');
  return decide(target, actual.value > wanted, actual.value === wanted);
}
