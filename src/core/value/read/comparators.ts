/** 计算符号 as signs and as words, before and behind the number. */
import words from './comparators.json';
import { createLexicon } from './lexicon';
import type { Comparator } from '../value';

const flatten = (table: Readonly<Record<string, readonly string[]>>): [string, Comparator][] =>
  Object.entries(table).flatMap(([comparator, list]) =>
    list.map((word): [string, Comparator] => [word, comparator as Comparator]),
  );

/** Words before a number: `≥`, 不低于, 控制在. */
export const comparatorsBefore = createLexicon<Comparator>(flatten(words.before));
/** Words behind a number: 以上, 以内. */
export const comparatorsBehind = createLexicon<Comparator>(flatten(words.behind));
/** 约, 近 before a number. */
export const approximateBefore = createLexicon<true>(
  words.approximateBefore.map((word) => [word, true]),
);
/** 左右, 上下 behind a number. */
export const approximateBehind = createLexicon<true>(
  words.approximateBehind.map((word) => [word, true]),
);

/** A whole cell of the 计算符号 column: `≥`, `大于等于`; `null` for 定性, 正向 and other words. */
export function comparatorOf(text: string): Comparator | null {
  return comparatorsBefore.get(text) ?? null;
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  eq: '=',
  approx: '约',
  none: '',
};

/** The standard sign. */
export function comparatorSign(comparator: Comparator): string {
  return SIGNS[comparator];
}
