/** How often: 每天3次, 半年1次, 每季度, 一年不少于4次. */
import changes from '../word/change-words.json';
import { comparatorsBefore } from './comparators';
import { createLexicon } from './lexicon';
import { isChineseDigit, isDigit, readArabicNumber, readChineseNumber } from './numbers';
import { readQuantity } from './quantity';
import type { Comparator, FrequencyValue } from '../value';

interface Interval {
  readonly per: number;
  readonly perUnit: FrequencyValue['perUnit'];
}

const intervals = createLexicon<Interval>([
  ['小时', { per: 1, perUnit: 'hour' }],
  ['天', { per: 1, perUnit: 'day' }],
  ['日', { per: 1, perUnit: 'day' }],
  ['工作日', { per: 1, perUnit: 'workday' }],
  ['个工作日', { per: 1, perUnit: 'workday' }],
  ['周', { per: 1, perUnit: 'week' }],
  ['星期', { per: 1, perUnit: 'week' }],
  ['个星期', { per: 1, perUnit: 'week' }],
  ['旬', { per: 10, perUnit: 'day' }],
  ['月', { per: 1, perUnit: 'month' }],
  ['个月', { per: 1, perUnit: 'month' }],
  ['月度', { per: 1, perUnit: 'month' }],
  ['季', { per: 3, perUnit: 'month' }],
  ['季度', { per: 3, perUnit: 'month' }],
  ['个季度', { per: 3, perUnit: 'month' }],
  ['半年', { per: 6, perUnit: 'month' }],
  ['半年度', { per: 6, perUnit: 'month' }],
  ['学期', { per: 6, perUnit: 'month' }],
  ['年', { per: 12, perUnit: 'month' }],
  ['年度', { per: 12, perUnit: 'month' }],
]);

/** The interval of a denominator: 次/周, 期/年. */
export function intervalOf(name: string): Interval | null {
  return intervals.get(name) ?? null;
}

const EVERY = '每按逐';
/** Longest verb between interval and number: 每月制作4条. */
const MAX_VERB = 8;

/** 每月, 按季, 每2周, 半年, 一年. */
function readInterval(text: string): { interval: Interval; end: number; isEvery: boolean } | null {
  const isEvery = text !== '' && EVERY.indexOf(text.charAt(0)) >= 0;
  const start = isEvery ? 1 : 0;
  const plain = intervals.at(text, start);
  if (plain && (isEvery || plain.word.charAt(0) === '半')) {
    return { interval: plain.meaning, end: plain.end, isEvery };
  }
  const count = readArabicNumber(text, start) ?? readChineseNumber(text, start);
  const counted = count ? intervals.at(text, count.end) : null;
  if (!count || !counted || count.value < 1 || count.value > 365) return null;
  const { per, perUnit } = counted.meaning;
  return { interval: { per: per * count.value, perUnit }, end: counted.end, isEvery };
}

function beginsNumber(text: string, at: number): boolean {
  return isDigit(text, at) || isChineseDigit(text, at);
}

const COURSE = new RegExp([...changes.increase, ...changes.decrease, '改善', '完善'].join('|'));
const SEPARATOR = /[,;、。]/;
const DIGIT = /\d/;

/** Units that are counted in a frequency; 每月10日 is a date, 每年5% a rate. */
const COUNTED = [
  'occurrences',
  'items',
  'visits',
  'persons',
  'other',
  'organisations',
  'households',
];

/**
 * The frequency that the whole text is; `null` when it is something else. Words behind the number may
 * say what is done, but hold no further numbers.
 */
export function parseFrequency(text: string): FrequencyValue | null {
  const head = readInterval(text);
  if (!head) return null;
  const { interval, end, isEvery } = head;
  if (end === text.length) {
    return isEvery
      ? { kind: 'frequency', text, times: 1, comparator: 'none', unit: null, ...interval }
      : null;
  }
  let at = end;
  let comparator: Comparator | null = null;
  while (at < text.length && !beginsNumber(text, at)) {
    const word = comparatorsBefore.at(text, at);
    if (word) {
      comparator = word.meaning;
      at = word.end;
      continue;
    }
    if (at - end >= MAX_VERB || SEPARATOR.test(text.charAt(at))) return null;
    at += 1;
  }
  if (at === text.length) {
    // 逐年提高 tells a course, not how often something is done.
    return isEvery &&
      !COURSE.test(text) &&
      at - end <= 4 &&
      !/[一二三四五六日末初底前内固定]/.test(text.slice(end))
      ? { kind: 'frequency', text, times: 1, comparator: 'none', unit: null, ...interval }
      : null;
  }
  const count = readQuantity(text, at, { comparator, isApproximate: false, change: null });
  if (!count || count.value.kind !== 'quantity' || !count.value.unit) return null;
  const { unit, value } = count.value;
  if (COUNTED.indexOf(unit.dimension) < 0 || unit.name.indexOf('/') >= 0) return null;
  const rest = text.slice(count.end);
  if (DIGIT.test(rest) || SEPARATOR.test(rest)) return null;
  return {
    kind: 'frequency',
    text,
    times: value,
    comparator: count.value.comparator,
    unit,
    ...interval,
  };
}
