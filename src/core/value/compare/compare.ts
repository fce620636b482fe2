/** 完成判断: an actual value against its target. When unsure the answer is `undecided`, never a guess. */
import { compareValueWithWords, isMetByNothing } from './compare-claims';
import { compareCoverage, coverageAsPercent } from './compare-coverage';
import { compareCalendar } from './compare-time';
import {
  asFrequency,
  compareFrequencies,
  compareWithYearTotal,
  isYearly,
  yearTotal,
} from './compare-frequency';
import { compareNumbers, compareRangeOf, compareWithRange } from './compare-numbers';
import { incomparable, judged, undecided, type CompareContext } from './compare-result';
import { compareWordings, standsIn } from './compare-words';
import { relateUnits } from './common-unit';
import { spellOut } from '../read/spelling';
import type {
  Comparison,
  CompoundValue,
  DurationValue,
  FrequencyValue,
  ParsedValue,
  QualitativeValue,
  QuantityValue,
  Unit,
} from '../value';
import { isClaim, readWording, saysNothingDone } from '../word/words';

export type { CompareContext } from './compare-result';

const good = (result: Comparison): boolean =>
  result.verdict === 'met' || result.verdict === 'exceeded';

const DIGIT = /\d/;
/** 3/4, 九成五, 若干, 多次, 定期, 二级以上, 不低于上年: measures of a kind that is not read. */
const NUMBER_WORDS =
  /\d|[一二三四五六七八九特](?:级|等|星|档|成)|平均|均值|上年|去年|往年|同期|据实|按实|按需|一半|若干|定期|全天|±|[多数几](?:[次场期批轮个种类项家件篇份名人户处条]|十|百|千|万)/;
/** 全部完成 beside 100%: most likely the same, but somebody must say so. */
const WHOLE = /全部|全员|全数|全额/;
/** 结案次月, 汛期前: words that speak of time. */
const TIME_WORDS = /[年月日季旬周天时前后期]/;

function answersKindOf(target: ParsedValue, part: ParsedValue): boolean {
  if (target.kind === 'deadline' || target.kind === 'period') {
    return part.kind === 'deadline' || part.kind === 'period';
  }
  if (target.kind === 'frequency' && part.kind === 'frequency') return true;
  return part.kind === 'quantity' || part.kind === 'range' || part.kind === 'duration';
}

/** The part of several that answers one requirement: the only one in its unit, else in a unit like it. */
function answeringPart(target: ParsedValue, actual: CompoundValue): ParsedValue | null {
  const answers = actual.parts.filter((part) => answersKindOf(target, part));
  const unit = 'unit' in target ? target.unit : null;
  if (unit === null) return answers.length === 1 ? (answers[0] ?? null) : null;
  const inUnit = (accepts: (other: Unit) => boolean): readonly ParsedValue[] =>
    answers.filter((part) => 'unit' in part && part.unit !== null && accepts(part.unit));
  const exact = inUnit((other) => other.name === unit.name);
  const found =
    exact.length > 0 ? exact : inUnit((other) => relateUnits(unit, other).kind === 'same');
  return found.length === 1 ? (found[0] ?? null) : null;
}

function compareToCompoundActual(
  target: ParsedValue,
  actual: CompoundValue,
  context: CompareContext,
): Comparison {
  const part = answeringPart(target, actual);
  return part ? compare(target, part, context) : undecided('unclear');
}

/**
 * 无 and 无投诉 as answers say none of something bad; beside a target to reach they may also mean that there was
 * nothing to do. 0次 is a number, and counts.
 */
function isWordedNone({ text, value, unit }: QuantityValue): boolean {
  return value === 0 && unit === null && !DIGIT.test(text);
}

function compareQuantity(
  target: QuantityValue,
  actual: ParsedValue,
  context: CompareContext,
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
      // 236个图斑全部核查 beside 100%: most likely the same, see WHOLE.
      if (target.unit?.name === '%' && actual.unit?.name !== '%' && WHOLE.test(actual.text)) {
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
      return compareValueWithWords(target, actual);
    case 'tier':
      return undecided('claim-without-value');
    case 'compound':
      return compareToCompoundActual(target, actual, context);
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

/** 24小时内, 3个工作日内: what comes later is late, and being late has no formula. */
function compareWithTimeLimit(
  target: DurationValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  const result = compareQuantity({ ...target, kind: 'quantity' }, actual, context);
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

/** 由80%提高到85%: the words say which way it went; `null` where they say neither, both or the contrary. */
function courseOf({ text, change }: QuantityValue): { said: string; opposite: string } | null {
  if (change !== undefined) return null;
  const { core, degree } = readWording(spellOut(text));
  const isRise = core.indexOf('提升') >= 0 || core.indexOf('新增') >= 0;
  if (degree === 0 || isRise === core.indexOf('下降') >= 0) return null;
  return isRise ? { said: '提升', opposite: '下降' } : { said: '下降', opposite: '提升' };
}

const COURSE = /提升|下降|持平/;
const BEFORE_CHANGE = /^(.*?)(?:比|较|上升|增长|增加|提[高升]|下降|降低|减少|下滑)/;

/** PM2.5浓度下降5% beside 空气质量改善 speaks of something else than the indicator; 同比下降5% does not. */
function isAboutIndicator(text: string, indicator: string): boolean {
  const subject = (BEFORE_CHANGE.exec(spellOut(text))?.[1] ?? '').replace(/[同环]$/, '');
  return subject === '' || spellOut(indicator).indexOf(subject) >= 0;
}

function compareWords(
  target: QualitativeValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  switch (actual.kind) {
    case 'qualitative':
      return compareQualitative(target, actual);
    case 'quantity': {
      if (actual.change !== undefined && actual.value > 0) {
        const wanted = actual.change === 'increase' ? '提升' : '下降';
        const other = actual.change === 'increase' ? '下降' : '提升';
        if (target.core.indexOf(wanted) >= 0) return judged('met', 'wording');
        if (target.core.indexOf(other) >= 0) {
          return isAboutIndicator(actual.text, context.indicator)
            ? judged('missed', 'wording')
            : undecided('unclear');
        }
      }
      const course = courseOf(actual);
      if (course !== null && target.core.indexOf(course.said) >= 0) return judged('met', 'wording');
      if (course !== null && target.core.indexOf(course.opposite) >= 0) {
        return judged('missed', 'wording');
      }
      if (actual.value === 0 && !DIGIT.test(actual.text)) return undecided('unclear');
      // 负增长 and -1.2%, 零增长 and 下降0.8%: of one kind, but which way is better is not said.
      if (COURSE.test(target.core) && (actual.change !== undefined || actual.value < 0)) {
        return undecided('unclear');
      }
      // 合格 and 合格率100%: the word is there, what the number means is not said.
      return (target.core.length > 1 && spellOut(actual.text).indexOf(target.core) >= 0) ||
        NUMBER_WORDS.test(target.text) ||
        (actual.unit?.name === '%' && WHOLE.test(target.text)) ||
        (actual.unit?.dimension === 'time' && TIME_WORDS.test(target.text))
        ? undecided('unclear')
        : incomparable('kind-differs');
    }
    case 'coverage':
      return undecided('unclear');
    case 'compound':
      return actual.parts.some((part) => good(compareWords(target, part, context)))
        ? undecided('parts')
        : undecided('unclear');
    case 'range':
    case 'duration':
    case 'frequency':
      if (standsIn(target, actual.text)) return judged('met', 'wording');
      return NUMBER_WORDS.test(target.text) ? undecided('unclear') : incomparable('kind-differs');
    case 'deadline':
    case 'period':
      if (standsIn(target, actual.text)) return judged('met', 'wording');
      return isClaim(target.text) || TIME_WORDS.test(target.text)
        ? undecided('unclear')
        : incomparable('kind-differs');
    case 'tier':
    case 'blank':
    case 'suspect':
      return undecided('unclear');
  }
}

function compareQualitative(target: QualitativeValue, actual: QualitativeValue): Comparison {
  const result = compareWordings(target, actual);
  if (result.verdict !== 'undecided' || result.reason === 'parts') return result;
  const text = spellOut(actual.text);
  if (target.degree > 0 && saysNothingDone(text)) return judged('missed', 'nothing-done');
  return result;
}

function compareAny(
  target: CompoundValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  const results = target.parts.map((part) => compare(part, actual, context));
  if (results.some(good)) return judged('met', 'alternatives');
  return results.every(({ verdict }) => verdict === 'missed')
    ? judged('missed', 'alternatives')
    : undecided('alternatives');
}

function compareAll(
  target: CompoundValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  if (actual.kind === 'qualitative') return compareValueWithWords(target, actual);
  const { parts } = target;
  if (actual.kind !== 'compound' || actual.parts.length < parts.length) {
    return undecided('parts');
  }
  const isPaired = actual.parts.length === parts.length;
  const results = parts.map((part, index) => {
    const opposite = actual.parts[index];
    const inOrder = opposite ? compare(part, opposite, context) : undecided('parts');
    if (isPaired && (good(inOrder) || inOrder.verdict === 'missed')) return inOrder;
    return compareToCompoundActual(part, actual, context);
  });
  if (results.some(({ verdict }) => verdict === 'missed')) return judged('missed', 'parts');
  if (results.every(good)) return judged('met', 'parts');
  return undecided('parts');
}

function compareByTier(tier: 'achieved' | 'partlyAchieved' | 'notAchieved'): Comparison {
  switch (tier) {
    case 'achieved':
      return judged('met', 'tier');
    case 'partlyAchieved':
      return judged('partial', 'tier');
    case 'notAchieved':
      return judged('missed', 'tier');
  }
}

function compareDifferentTexts(
  target: ParsedValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  if (actual.kind === 'tier' && actual.tier !== 'achieved') return compareByTier(actual.tier);
  switch (target.kind) {
    case 'quantity':
      return compareQuantity(target, actual, context);
    case 'duration':
      return compareWithTimeLimit(target, actual, context);
    case 'range':
      if (actual.kind === 'quantity' || actual.kind === 'duration') {
        return compareWithRange(target, actual, context);
      }
      return actual.kind === 'range'
        ? compareRangeOf(actual, (end) => compareWithRange(target, end, context))
        : compareOther(target, actual, context);
    case 'deadline':
    case 'period':
      return actual.kind === 'deadline' || actual.kind === 'period'
        ? compareCalendar(target, actual, context)
        : compareOther(target, actual, context);
    case 'frequency': {
      if (actual.kind === 'frequency') return compareFrequencies(target, actual);
      if (actual.kind !== 'quantity') return compareOther(target, actual, context);
      const rate = asFrequency(actual);
      return rate ? compareFrequencies(target, rate) : compareWithYearTotal(target, actual);
    }
    case 'coverage':
      return compareCoverage(target, actual, context);
    case 'compound':
      return target.relation === 'any'
        ? compareAny(target, actual, context)
        : compareAll(target, actual, context);
    case 'tier':
      return actual.kind === 'tier' ? compareByTier(actual.tier) : undecided('unclear');
    case 'qualitative':
      return actual.kind === 'tier'
        ? compareByTier(actual.tier)
        : compareWords(target, actual, context);
    case 'blank':
    case 'suspect':
      return undecided('unclear');
  }
}

/** Values that are neither of the target's kind nor a number. */
function compareOther(
  target: ParsedValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  switch (actual.kind) {
    case 'qualitative':
      return compareValueWithWords(target, actual);
    case 'tier':
      return undecided('claim-without-value');
    case 'compound':
      return compareToCompoundActual(target, actual, context);
    case 'quantity':
      // 11 beside 11月 may be the month; nothing done is no date.
      if (actual.unit === null) return undecided('unclear');
      return incomparable('kind-differs');
    case 'range':
    case 'duration':
    case 'deadline':
    case 'period':
    case 'frequency':
    case 'coverage':
      return incomparable('kind-differs');
    case 'blank':
    case 'suspect':
      return undecided('unclear');
  }
}

/**
 * Judges an actual value. Identical text is always met. `measure` is present when both sides are numbers
 * in one unit, so that a score can be calculated; `completion` is actual ÷ target.
 */
export function compare(
  target: ParsedValue,
  actual: ParsedValue,
  context: CompareContext,
): Comparison {
  if (target.kind === 'suspect' || actual.kind === 'suspect') return undecided('suspect');
  if (target.kind === 'blank' || actual.kind === 'blank') return undecided('unclear');
  const result = compareDifferentTexts(target, actual, context);
  if (good(result) || spellOut(target.text) !== spellOut(actual.text)) return result;
  return judged('met', 'same-text');
}
