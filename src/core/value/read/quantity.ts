/** One quantity at one place of a text: number, range or duration with its unit and what stands behind it. */
import { approximateBehind, comparatorsBehind } from './comparators';
import {
  isChineseDigit,
  isDigit,
  readArabicNumber,
  readChineseNumber,
  readMultiplier,
  type NumberMatch,
} from './numbers';
import { readBareDenominator, readUnit, unitOf, unknownUnit, type UnitMatch } from '../unit/units';
import type { Comparator, DurationValue, QuantityValue, RangeValue, Unit } from '../value';

/** What was read and the place behind it. */
export interface QuantityMatch {
  readonly value: QuantityValue | RangeValue | DurationValue;
  readonly end: number;
}

/** What stood before the number. */
export interface QuantityContext {
  readonly comparator: Comparator | null;
  readonly isApproximate: boolean;
  readonly change: 'increase' | 'decrease' | null;
}

interface NumberWithUnit {
  readonly number: number;
  readonly unit: Unit | null;
  readonly end: number;
  readonly isNumeral: boolean;
  readonly isRounded: boolean;
}

const SHARES: readonly (readonly [string, string])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
];

/** Letters behind a number that make it something else: clock times, ratios, products, models. */
const NOT_A_QUANTITY = ':/*×xX_@#';
const YEARS = { first: 1900, last: 2100 };
/** Letters behind 一 that make it a word: 一次性, 一致, 一次通过. */
const NUMERAL_WORD_TAILS = '性致定体般旦律贯流线齐直通成验交';
const TIME_OF_HALVES = ['年', '个月', '天', '小时', '日', '月'];

const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function readAnyNumber(text: string, at: number): (NumberMatch & { isNumeral: boolean }) | null {
  const arabic = readArabicNumber(text, at);
  if (arabic) return { ...arabic, isNumeral: false };
  const chinese = readChineseNumber(text, at);
  return chinese ? { ...chinese, isNumeral: true } : null;
}

/** 百分之九十五, 百分之百, 千分之3. */
function readShare(text: string, at: number): NumberWithUnit | null {
  for (const [word, sign] of SHARES) {
    if (!text.startsWith(word, at)) continue;
    const start = at + word.length;
    const unit = unitOf(sign);
    if (text.charAt(start) === '百') {
      return { number: 100, unit, end: start + 1, isNumeral: false, isRounded: false };
    }
    const number = readAnyNumber(text, start);
    if (!number) return null;
    let { value, end } = number;
    if (text.charAt(end) === '点') {
      const fraction = readChineseNumber(text, end + 1);
      if (fraction) {
        value = Number(`${value}.${fraction.value}`);
        end = fraction.end;
      }
    }
    return { number: value, unit, end, isNumeral: false, isRounded: false };
  }
  return null;
}

/** 三分之二, 五分之四: a share of the whole, in per cent. */
function readFraction(text: string, at: number): NumberWithUnit | null {
  const whole = text.startsWith('分之', at + 1) ? readAnyNumber(text, at) : null;
  if (!whole || whole.end !== at + 1 || whole.value < 2) return null;
  const part = readAnyNumber(text, whole.end + 2);
  if (!part || part.value > whole.value) return null;
  const number = Number(((part.value * 100) / whole.value).toPrecision(15));
  return { number, unit: unitOf('%'), end: part.end, isNumeral: false, isRounded: false };
}

/** 半年, 半个月: half of a time unit. */
function readHalf(text: string, at: number): NumberWithUnit | null {
  if (text.charAt(at) !== '半') return null;
  for (const word of TIME_OF_HALVES) {
    const start = text.charAt(at + 1) === '个' && word !== '个月' ? at + 2 : at + 1;
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    return { number: 0.5, unit: unitOf(word), end, isNumeral: true, isRounded: false };
  }
  return null;
}

/** 九成以上 is a share; 完成3成果 and 15成 are none. */
function isTenths(text: string, value: number, end: number): boolean {
  if (value > 10) return false;
  return end === text.length || !isChinese(text.charCodeAt(end)) || readTail(text, end).end > end;
}

function withUnit(text: string, number: NumberMatch, isNumeral: boolean): NumberWithUnit {
  const isHalfMore = text.startsWith('个半', number.end);
  let unit: UnitMatch | null = isHalfMore ? null : readUnit(text, number.end);
  if (unit?.unit.name === '成' && !isTenths(text, number.value, unit.end)) {
    return { number: number.value, unit: null, end: number.end, isNumeral, isRounded: false };
  }
  let { value, end } = number;
  let isRounded = false;
  if (!unit) {
    ({ value, end } = readMultiplier(text, number));
    if (text.charAt(end) === '余' || text.charAt(end) === '多') {
      isRounded = true;
      end += 1;
    }
    if (text.startsWith('个半', end)) {
      value += 0.5;
      end += 2;
    }
    unit = readUnit(text, end) ?? readBareDenominator(text, end);
  }
  if (!unit) return { number: value, unit: null, end, isNumeral, isRounded };
  end = unit.end;
  if (unit.unit.dimension === 'time' && text.charAt(end) === '半') {
    value += 0.5;
    end += 1;
  }
  return { number: value, unit: unit.unit, end, isNumeral, isRounded };
}

function readNumberWithUnit(text: string, at: number): NumberWithUnit | null {
  const special = readShare(text, at) ?? readFraction(text, at) ?? readHalf(text, at);
  if (special) return special;
  const sign = text.charAt(at);
  const isSigned = (sign === '-' || sign === '+') && isDigit(text, at + 1);
  const number = readAnyNumber(text, isSigned ? at + 1 : at);
  if (!number) return null;
  const value = sign === '-' && isSigned ? -number.value : number.value;
  return withUnit(text, { value, end: number.end }, number.isNumeral);
}

const isYear = (value: number): boolean =>
  value >= YEARS.first && value <= YEARS.last && value % 1 === 0;

/** Years, months without 个, clock times and the like are no quantities. */
function isOtherThing(text: string, { number, unit, end }: NumberWithUnit): boolean {
  const next = text.charAt(end);
  if (next !== '' && NOT_A_QUANTITY.indexOf(next) >= 0) return true;
  if (unit === null) return false;
  return (unit.name === '年' && isYear(number)) || unit.text === '月份' || unit.text === '月';
}

/** Behind a number without unit only an end, a separator or a word of comparison may stand. */
function endsNumber(text: string, end: number): boolean {
  if (end >= text.length || ',;、。-~至到'.indexOf(text.charAt(end)) >= 0) return true;
  return comparatorsBehind.at(text, end) !== null || approximateBehind.at(text, end) !== null;
}

/** A measure word missing from the table: one or two letters that end the whole value. */
function readUnknownUnit(text: string, at: number): UnitMatch | null {
  if (at >= text.length || text.length - at > 2) return null;
  const word = text.slice(at);
  for (let index = 0; index < word.length; index += 1) {
    if (!isChinese(word.charCodeAt(index))) return null;
  }
  if (/[完成达标合格满意以上下内底前年月日时度率的号余多般增减升降]/.test(word)) return null;
  return { unit: unknownUnit(word), end: text.length };
}

/** The second number of a range, when a dash or 至 and a number follow. */
function readUpperEnd(text: string, first: NumberWithUnit): NumberWithUnit | null {
  const sign = text.charAt(first.end);
  if (sign !== '-' && sign !== '~' && sign !== '至' && sign !== '到') return null;
  const start = first.end + 1;
  if (!isDigit(text, start) && !isChineseDigit(text, start) && !text.startsWith('百分之', start)) {
    return null;
  }
  return readNumberWithUnit(text, start);
}

interface Tail {
  readonly comparator: Comparator | null;
  readonly isApproximate: boolean;
  readonly end: number;
}

/** 以上, 以内, 左右 behind the unit. */
function readTail(text: string, at: number): Tail {
  let comparator: Comparator | null = null;
  let isApproximate = false;
  let end = at;
  for (;;) {
    const behind = comparatorsBehind.at(text, end);
    if (
      behind &&
      !(behind.word === '内' && '部容控外涵'.indexOf(text.charAt(end + 1) || ' ') >= 0)
    ) {
      comparator = comparator ?? behind.meaning;
      end = behind.end;
      continue;
    }
    const around = approximateBehind.at(text, end);
    if (!around) break;
    isApproximate = true;
    end = around.end;
  }
  return { comparator, isApproximate, end };
}

/**
 * The quantity whose number begins at `at`; `null` when what stands there is no quantity
 * (a year, a clock time, an unknown thing that is merely numbered).
 */
export function readQuantity(
  text: string,
  at: number,
  context: QuantityContext,
): QuantityMatch | null {
  const first = readNumberWithUnit(text, at);
  if (!first || isOtherThing(text, first)) return null;
  const upper = readUpperEnd(text, first);
  if (upper && (isOtherThing(text, upper) || upper.number < first.number)) return null;
  const last = upper ?? first;
  let { unit, end } = last;
  if (!unit && !endsNumber(text, end)) {
    const unknown = at === 0 || context.comparator ? readUnknownUnit(text, end) : null;
    if (!unknown) return null;
    ({ unit, end } = unknown);
  }
  if (last.isNumeral && NUMERAL_WORD_TAILS.indexOf(text.charAt(end) || ' ') >= 0) return null;
  if (last.isNumeral && !unit && end - at < 2 && at > 0) return null;
  let tail = readTail(text, end);
  // 10万+人次, 100以上人: the comparator may stand before the unit.
  const behind = !unit && tail.comparator === 'ge' ? readUnit(text, tail.end) : null;
  if (behind) {
    ({ unit } = behind);
    tail = { ...tail, end: behind.end };
  }
  const comparator = context.comparator ?? tail.comparator;
  const isApproximate = context.isApproximate || tail.isApproximate || last.isRounded;
  const approximate = isApproximate ? ({ isApproximate: true } as const) : {};
  const written = text.slice(at, tail.end);
  if (upper && tail.comparator !== 'le') {
    const value: RangeValue = {
      kind: 'range',
      text: written,
      low: first.number,
      high: upper.number,
      unit,
      ...approximate,
    };
    return { value, end: tail.end };
  }
  if (unit?.dimension === 'time' && context.comparator === null && tail.comparator === 'le') {
    const value: DurationValue = {
      kind: 'duration',
      text: written,
      comparator: 'le',
      value: last.number,
      unit,
      ...approximate,
    };
    return { value, end: tail.end };
  }
  const value: QuantityValue = {
    kind: 'quantity',
    text: written,
    comparator: comparator ?? (isApproximate ? 'approx' : 'none'),
    value: last.number,
    unit,
    ...approximate,
    ...(context.change ? { change: context.change } : {}),
  };
  return { value, end: tail.end };
}
