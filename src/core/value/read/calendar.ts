/** Dates, months and seasons of the year: 8月底, 10月前, 10-11月, 上半年, 2022年12月31日前. */
import { createLexicon } from './lexicon';
import { isChineseDigit, isDigit, readArabicNumber, readChineseNumber } from './numbers';
import type { DeadlineValue, MonthDay, PeriodValue } from '../value';

/** What was read, the place where it began and the place behind it. */
export interface CalendarMatch {
  readonly value: DeadlineValue | PeriodValue;
  readonly start: number;
  readonly end: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LAST_DAY = 31;

/** Last day of a month; 29 February counts when the year is not said or is a leap year. */
export function lastDay(month: number, year?: number): number {
  const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? LAST_DAY);
}

interface Span {
  readonly from: MonthDay;
  readonly to: MonthDay;
  /** True for 底 and 末: an end is named, the beginning is open. */
  readonly isEnd?: true;
  readonly end: number;
}

type Season = readonly [firstMonth: number, lastMonth: number, isEnd?: true];

const seasons = createLexicon<Season>([
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['上半年底', [1, 6, true]],
  ['上半年末', [1, 6, true]],
  ['下半年底', [7, 12, true]],
  ['年底', [1, 12, true]],
  ['年末', [1, 12, true]],
  ['年终', [1, 12, true]],
  ['年内', [1, 12, true]],
  ['年度内', [1, 12, true]],
  ['当年内', [1, 12, true]],
  ['本年内', [1, 12, true]],
  ['本年度内', [1, 12, true]],
  ['当年底', [1, 12, true]],
  ['当年年底', [1, 12, true]],
  ['本年底', [1, 12, true]],
  ['年中', [6, 7]],
  ['年初', [1, 3]],
  ['全年', [1, 12]],
]);

/** Only the whole value, or what a verb of doing follows: 效益全年可持续 is no period. */
const WHOLE_ONLY = ['全年', '年内', '年初', '年中'];

const QUARTERS: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
};

const PARTS_OF_MONTH: readonly (readonly [string, number, number])[] = [
  ['上旬', 1, 10],
  ['中旬', 11, 20],
  ['下旬', 21, LAST_DAY],
  ['月初', 1, 10],
  ['初', 1, 10],
  ['中', 11, 20],
];

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

const withYear = (year: number | undefined, month: number, day?: number): MonthDay => ({
  ...(year === undefined ? {} : { year }),
  month,
  ...(day === undefined ? {} : { day }),
});

function readWhole(text: string, at: number): { value: number; end: number } | null {
  const number = isDigit(text, at) ? readArabicNumber(text, at) : readChineseNumber(text, at);
  return number && number.value % 1 === 0 ? number : null;
}

/** 2022年, 2022年度 or nothing. */
function readYear(text: string, at: number): { year?: number; end: number } {
  if (!isDigit(text, at)) return { end: at };
  const number = readWhole(text, at);
  if (!number || !isYear(number.value) || text.charAt(number.end) !== '年') return { end: at };
  const end = text.charAt(number.end + 1) === '度' ? number.end + 2 : number.end + 1;
  return { year: number.value, end: text.charAt(end) === '的' ? end + 1 : end };
}

/** 2022-12-31, 2022.12.31, 2022/12/31, 2022-12. */
function readNumericDate(text: string, at: number): Span | null {
  if (!isDigit(text, at + 3) || isDigit(text, at + 4)) return null;
  const year = Number(text.slice(at, at + 4));
  const sign = text.charAt(at + 4);
  if (!isYear(year) || (sign !== '-' && sign !== '.' && sign !== '/')) return null;
  const month = readInteger(text, at + 5);
  if (!month || !isMonth(month.value)) return null;
  if (text.charAt(month.end) !== sign) {
    // 2000.5 is a number.
    return sign === '.' ? null : monthSpan(year, month.value, month.end);
  }
  const day = readInteger(text, month.end + 1);
  if (!day || day.value < 1 || day.value > LAST_DAY) return null;
  const date = withYear(year, month.value, day.value);
  return { from: date, to: date, end: day.end };
}

function readInteger(text: string, at: number): { value: number; end: number } | null {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return end > at ? { value: Number(text.slice(at, end)), end } : null;
}

function monthSpan(year: number | undefined, month: number, end: number): Span {
  return { from: withYear(year, month, 1), to: withYear(year, month, lastDay(month, year)), end };
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** 12月, 12月份, 12月31日, 12月底, 12月中旬; `month` was read already and `end` stands behind 月. */
function readWithinMonth(
  text: string,
  year: number | undefined,
  month: number,
  behind: number,
): Span | null {
  const end = text.charAt(behind) === '份' ? behind + 1 : behind;
  const day = readWhole(text, end);
  if (day && (text.charAt(day.end) === '日' || text.charAt(day.end) === '号')) {
    if (day.value < 1 || day.value > LAST_DAY) return null;
    const date = withYear(year, month, day.value);
    return { from: date, to: date, end: day.end + 1 };
  }
  const letter = text.charAt(end);
  if (letter === '底' || letter === '末') {
    const date = withYear(year, month, lastDay(month, year));
    return { from: withYear(year, month, 1), to: date, isEnd: true, end: end + 1 };
  }
  for (const [word, first, last] of PARTS_OF_MONTH) {
    if (!text.startsWith(word, end)) continue;
    if (
      word === '中' &&
      text.charAt(end + 1) !== '旬' &&
      /[\u4e00-\u9fff]/.test(text.charAt(end + 1))
    ) {
      continue;
    }
    const from = withYear(year, month, first);
    const to = withYear(year, month, Math.min(last, lastDay(month, year)));
    return { from, to, end: end + word.length };
  }
  return monthSpan(year, month, end);
}

function readMonth(text: string, at: number, year?: number): Span | null {
  const number = readWhole(text, at);
  if (!number || !isMonth(number.value)) return null;
  if (text.charAt(number.end) === '月') {
    return readWithinMonth(text, year, number.value, number.end + 1);
  }
  return null;
}

/** 10-11月, 8至10月底: the first number has no 月 of its own. */
function readMonthRange(text: string, at: number, year?: number): Span | null {
  const first = readWhole(text, at);
  if (!first || !isMonth(first.value)) return null;
  const sign = text.charAt(first.end);
  if (sign !== '-' && sign !== '~' && sign !== '至' && sign !== '到') return null;
  const last = readMonth(text, first.end + 1, year);
  if (!last || last.to.month < first.value) return null;
  return { from: withYear(year, first.value, 1), to: last.to, end: last.end };
}

function readQuarter(text: string, at: number, year?: number): Span | null {
  const start = text.charAt(at) === '第' ? at + 1 : at;
  const first = QUARTERS[text.charAt(start)];
  if (first === undefined) return null;
  let last = first;
  let end = start + 1;
  if ('、-~至到'.indexOf(text.charAt(end) || ' ') >= 0) {
    const from = text.charAt(end + 1) === '第' ? end + 2 : end + 1;
    const second = QUARTERS[text.charAt(from)];
    if (second === undefined || second <= first) return null;
    last = second;
    end = from + 1;
  }
  if (!text.startsWith('季度', end)) return null;
  end += 2;
  const isEnd = text.charAt(end) === '末' || text.charAt(end) === '底';
  const month = last * 3;
  const from = withYear(year, first * 3 - 2, 1);
  const to = withYear(year, month, lastDay(month, year));
  return isEnd ? { from, to, isEnd: true, end: end + 1 } : { from, to, end };
}

function readSeason(text: string, at: number, year?: number): Span | null {
  const match = seasons.at(text, at);
  if (!match) return null;
  if (WHOLE_ONLY.indexOf(match.word) >= 0 && !isWhole(text, at, match.end, year)) return null;
  const [firstMonth, lastMonth, isEnd] = match.meaning;
  const from = withYear(year, firstMonth, 1);
  const to = withYear(year, lastMonth, lastDay(lastMonth, year));
  return isEnd ? { from, to, isEnd, end: match.end } : { from, to, end: match.end };
}

/** Nothing before but the year, and nothing behind but a verb of doing. */
function isWhole(text: string, at: number, end: number, year?: number): boolean {
  const rest = text.slice(end, end + 3);
  const isAlone = rest === '' || rest === '完成' || rest === '开展' || rest === '实施';
  return isAlone && (at === 0 || year !== undefined);
}

/** 2022年 or 2022年度 alone: the whole of it. */
function readWholeYear(text: string, end: number, year: number | undefined): Span | null {
  if (year === undefined || !isWhole(text, 0, end, year)) return null;
  return { from: withYear(year, 1, 1), to: withYear(year, 12, LAST_DAY), end };
}

function readSpan(text: string, at: number): Span | null {
  const numeric = readNumericDate(text, at);
  if (numeric) return numeric;
  const { year, end } = readYear(text, at);
  const start = year !== undefined && text.charAt(end) === '-' ? end + 1 : end;
  return (
    readMonthRange(text, start, year) ??
    readMonth(text, start, year) ??
    readQuarter(text, start, year) ??
    readSeason(text, start, year) ??
    // 2022年底: the 年 belongs to both.
    (year === undefined ? null : readSeason(text, end - 1, year)) ??
    readWholeYear(text, end, year)
  );
}

const MONTHS_IN_NUMBERS = /^((?:19|20)\d\d)\.(\d{1,2})[-~至到]((?:19|20)\d\d)\.(\d{1,2})(?![\d.])/;
const LONGEST_MONTHS = 16;

/** 2022.10-2022.12: alone 2022.10 is a number, two of them are months. */
function readMonthsInNumbers(text: string, at: number): Span | null {
  const match = MONTHS_IN_NUMBERS.exec(text.slice(at, at + LONGEST_MONTHS));
  if (!match) return null;
  const [year, month, lastYear, last] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (!isMonth(month) || !isMonth(last)) return null;
  const end = at + match[0].length;
  return { from: withYear(year, month, 1), to: monthSpan(lastYear, last, end).to, end };
}

/** 3月1日-5月31日, 3月至5月, 2022年3月-2023年2月. */
function readSpans(text: string, at: number): Span | null {
  const months = readMonthsInNumbers(text, at);
  if (months) return months;
  const first = readSpan(text, at);
  if (!first) return null;
  const sign = text.charAt(first.end);
  if (sign !== '-' && sign !== '~' && sign !== '至' && sign !== '到') return first;
  const last = readSpan(text, first.end + 1);
  if (!last) return first;
  return { from: first.from, to: last.to, end: last.end };
}

const before = createLexicon<true>([
  ['前', true],
  ['之前', true],
  ['以前', true],
  ['内', true],
  ['之内', true],
  ['以内', true],
  ['内前', true],
]);

const limits = createLexicon<'inclusive' | 'strict'>([
  ['≤', 'inclusive'],
  ['不晚于', 'inclusive'],
  ['不迟于', 'inclusive'],
  ['不超过', 'inclusive'],
  ['最迟', 'inclusive'],
  ['最晚', 'inclusive'],
  ['截至', 'inclusive'],
  ['截止', 'inclusive'],
  ['截止到', 'inclusive'],
  ['<', 'strict'],
  ['早于', 'strict'],
  ['=', 'inclusive'],
]);

/** Letters of words in which a date cannot begin. */
function mayBegin(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (isDigit(text, at)) return at === 0 || (!isDigit(text, at - 1) && text.charAt(at - 1) !== '.');
  if (isChineseDigit(text, at)) return !isChineseDigit(text, at - 1);
  return '第上下年当本全'.indexOf(letter) >= 0;
}

/** The first date, month or season of the text; what stands around it is for the caller to judge. */
export function findCalendar(text: string): CalendarMatch | null {
  if (!/[月年季]|\d{4}[-./]\d/.test(text)) return null;
  for (let at = 0; at < text.length; at += 1) {
    const limit = limits.at(text, at);
    if (limit) {
      const span = readSpans(text, limit.end);
      if (!span) continue;
      const sign = limit.word === '=' ? null : limit.meaning;
      return toMatch(text, at, span, sign);
    }
    if (!mayBegin(text, at)) continue;
    if (text.charAt(at - 1) === '每' || text.charAt(at - 1) === '半') continue;
    const span = readSpans(text, at);
    if (span) return toMatch(text, at, span, null);
  }
  return null;
}

function toMatch(
  text: string,
  start: number,
  span: Span,
  limit: 'inclusive' | 'strict' | null,
): CalendarMatch {
  const word = before.at(text, span.end);
  const end = word ? word.end : span.end;
  const written = text.slice(start, end);
  const isWholeMonth = span.from.day === 1 && span.to.day !== 1;
  if (limit === 'strict' || (word && word.word.charAt(word.word.length - 1) === '前')) {
    // 10月前 is before the month begins; 10月底前 and 10月15日前 include the day.
    const isStrict = limit === 'strict' || (isWholeMonth && !span.isEnd);
    const by = isStrict ? withYear(span.from.year, span.from.month, span.from.day) : span.to;
    return { value: { kind: 'deadline', text: written, by, isStrict }, start, end };
  }
  if (span.isEnd || limit === 'inclusive' || word) {
    return { value: { kind: 'deadline', text: written, by: span.to, isStrict: false }, start, end };
  }
  return { value: { kind: 'period', text: written, from: span.from, to: span.to }, start, end };
}
