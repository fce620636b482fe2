/** Numbers as people write them: `12,329,976.00`, `2.5万`, `二十三`, `2万7千`. */

import { toMillionths } from '../millionths';

/** A number and the place behind it. */
export interface NumberMatch {
  readonly value: number;
  readonly end: number;
}

const DIGIT_VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Letters behind 千 and 百 that make it a part of a unit: 千克, 千瓦时, 百分比. */
const UNIT_TAILS = '克米瓦卡伏帕字赫焦安公分';

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** True where a Chinese numeral begins; 万 and 亿 alone are none. */
export function isChineseDigit(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return DIGIT_VALUES[letter] !== undefined || letter === '十';
}

/** Multiplies without the noise of binary fractions: 2.3 × 10000 = 23000. */
export function multiplyExactly(value: number, factor: number): number {
  const product = value * factor;
  // A whole number of millionths has no noise; most numbers of forms are, and cutting text is slow.
  return toMillionths(product) !== null ? product : Number(product.toPrecision(15));
}

/** Digits with correct thousand separators and a fraction; `null` where no digit stands or the number is beyond all sense. */
export function readArabicNumber(text: string, at: number): NumberMatch | null {
  let end = at;
  while (isDigit(text, end)) end += 1;
  if (end === at) return null;
  let digits = text.slice(at, end);
  if (end - at <= 3) {
    while (
      text.charAt(end) === ',' &&
      isDigit(text, end + 1) &&
      isDigit(text, end + 2) &&
      isDigit(text, end + 3) &&
      !isDigit(text, end + 4)
    ) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  if (text.charAt(end) === '.' && isDigit(text, end + 1)) {
    const start = end;
    end += 1;
    while (isDigit(text, end)) end += 1;
    digits += text.slice(start, end);
  }
  const value = Number(digits);
  return isFinite(value) ? { value, end } : null;
}

/** `二十三`, `一百二十`, `两万`, `十`; `null` where no numeral begins. */
export function readChineseNumber(text: string, at: number): NumberMatch | null {
  if (!isChineseDigit(text, at)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let plain = '';
  let isPlain = true;
  let end = at;
  for (; end < text.length; end += 1) {
    const letter = text.charAt(end);
    const value = DIGIT_VALUES[letter];
    const small = SMALL_UNITS[letter];
    const large = LARGE_UNITS[letter];
    if (value !== undefined) {
      digit = value;
      plain += String(value);
    } else if (small !== undefined) {
      if (small > 10 && UNIT_TAILS.indexOf(text.charAt(end + 1) || ' ') >= 0) break;
      section += (digit ?? 1) * small;
      digit = null;
      isPlain = false;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = null;
      isPlain = false;
    } else {
      break;
    }
  }
  const value = isPlain ? Number(plain) : total + section + (digit ?? 0);
  return isFinite(value) ? { value, end } : null;
}

function multiplierAt(text: string, at: number): number | undefined {
  const letter = text.charAt(at);
  const small = letter === '千' || letter === '百' ? SMALL_UNITS[letter] : undefined;
  if (small !== undefined && UNIT_TAILS.indexOf(text.charAt(at + 1) || ' ') >= 0) return undefined;
  return small ?? LARGE_UNITS[letter];
}

/** 万, 亿, 千 and 百 behind a number, with a rest: `2.5万`, `3千`, `1万亿`, `2万7千`. The table of units is asked first by the caller. */
export function readMultiplier(text: string, number: NumberMatch): NumberMatch {
  const factor = multiplierAt(text, number.end);
  if (factor === undefined) return number;
  let value = multiplyExactly(number.value, factor);
  let end = number.end + 1;
  if (factor === 1e4 && text.charAt(end) === '亿') return { value: value * 1e8, end: end + 1 };
  const rest = readArabicNumber(text, end);
  const restFactor = rest ? multiplierAt(text, rest.end) : undefined;
  if (rest && restFactor !== undefined && restFactor < factor) {
    value += multiplyExactly(rest.value, restFactor);
    end = rest.end + 1;
  }
  return { value, end };
}
