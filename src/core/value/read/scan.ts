/** All quantities of a text, from left to right, with the words that govern them. */
import changes from '../word/change-words.json';
import { approximateBefore, comparatorsBefore } from './comparators';
import { createLexicon } from './lexicon';
import { isChineseDigit, isDigit } from './numbers';
import { readQuantity, type QuantityMatch } from './quantity';
import { perUnit, readSimpleUnit } from '../unit/units';
import type { Comparator, Unit } from '../value';

export interface Scan {
  readonly quantities: readonly QuantityMatch['value'][];
  /** The text around the quantities. */
  readonly words: string;
  /** True when a digit stands outside every quantity: the text says more than was understood. */
  readonly hasOtherNumbers: boolean;
}

const changeWords = createLexicon<'increase' | 'decrease'>([
  ...changes.increase.map((word) => [word, 'increase'] as const),
  ...changes.decrease.map((word) => [word, 'decrease'] as const),
]);

/** Letters before a number that make it an ordinal or a part of a name. */
const ORDINALS = '第前之唯统任同进另某初';

function isLatinBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** 数十家, 几十次: some tens, not ten. */
const isVague = (text: string, at: number): boolean =>
  text.charAt(at) === '十' && '数几'.indexOf(text.charAt(at - 1) || ' ') >= 0;

function beginsNumber(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (isDigit(text, at)) return true;
  if ((letter === '-' || letter === '+') && isDigit(text, at + 1)) {
    return at === 0 || !isDigit(text, at - 1);
  }
  return letter === '半' || isChineseDigit(text, at) || text.startsWith('分之', at + 1);
}

/** Behind digits that are no quantity: 8:30, 7*24, 12-31, G20. */
function skipNumber(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (isDigit(text, end) || ':/*×.-~,'.indexOf(text.charAt(end)) >= 0)) {
    end += 1;
  }
  return end;
}

/** Behind a Chinese numeral that is part of a word: 统一, 三农. */
function skipNumeral(text: string, at: number): number {
  let end = at + 1;
  while (isChineseDigit(text, end) || '百千万亿'.indexOf(text.charAt(end) || ' ') >= 0) end += 1;
  return end;
}

/** What a number may be held against instead. */
const OTHERS = /平均|均值|上年|去年|往年|同期/;

const hasDenominator = (unit: Unit): boolean => unit.name.indexOf('/') >= 0;

/** Reads `text`, which is in the spelling of `spellOut`. Linear in its length. */
export function scanQuantities(text: string): Scan {
  const quantities: QuantityMatch['value'][] = [];
  let words = '';
  let hasOtherNumbers = false;
  let comparator: Comparator | null = null;
  let comparedFrom = 0;
  let isApproximate = false;
  let change: 'increase' | 'decrease' | null = null;
  let denominator: Unit | null = null;
  let at = 0;
  while (at < text.length) {
    const before = comparatorsBefore.at(text, at);
    if (before) {
      comparator = comparator ?? before.meaning;
      comparedFrom = words.length;
      at = before.end;
      continue;
    }
    const around = approximateBefore.at(text, at);
    if (around && beginsNumber(text, around.end)) {
      isApproximate = true;
      at = around.end;
      continue;
    }
    if (beginsNumber(text, at)) {
      // 高于全省平均水平2个百分点: above the average, not above 2.
      if (comparator && words.length > comparedFrom && OTHERS.test(words.slice(comparedFrom))) {
        comparator = null;
      }
      const isName =
        ORDINALS.indexOf(text.charAt(at - 1) || ' ') >= 0 ||
        isLatinBefore(text, at) ||
        isVague(text, at);
      const match = isName ? null : readQuantity(text, at, { comparator, isApproximate, change });
      if (match) {
        const { value } = match;
        const { unit } = value;
        quantities.push(
          denominator && unit && !hasDenominator(unit) && value.kind === 'quantity'
            ? {
                ...value,
                unit: perUnit(unit, denominator.name, `${unit.text}/${denominator.text}`),
              }
            : value,
        );
        at = match.end;
        comparator = null;
        isApproximate = false;
        change = null;
        denominator = null;
        continue;
      }
      if (isDigit(text, at) || isChineseDigit(text, at)) {
        const isArabic = isDigit(text, at);
        const end = isArabic ? skipNumber(text, at) : skipNumeral(text, at);
        const isYear = isArabic && end - at === 4 && text.charAt(end) === '年';
        hasOtherNumbers = hasOtherNumbers || (isArabic && !isName && !isYear);
        words += text.slice(at, end);
        at = end;
        continue;
      }
    }
    const changeWord = changeWords.at(text, at);
    if (changeWord) {
      const isLevel = '至到为'.indexOf(text.charAt(changeWord.end) || ' ') >= 0;
      change = isLevel ? null : changeWord.meaning;
      words += changeWord.word;
      at = changeWord.end;
      continue;
    }
    const letter = text.charAt(at);
    if (letter === '每') {
      const per = readSimpleUnit(text, at + 1);
      if (per) {
        denominator = denominator
          ? perUnit(denominator, per.unit.name, `${denominator.text}/${per.unit.text}`)
          : per.unit;
        at = per.end;
        continue;
      }
    }
    if (letter === ',' || letter === ';' || letter === '。') {
      comparator = null;
      change = null;
      denominator = null;
    }
    words += letter;
    at += 1;
  }
  return { quantities, words, hasOtherNumbers };
}
