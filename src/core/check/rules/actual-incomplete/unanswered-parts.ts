/** Which parts of a target with several requirements an actual value leaves open, while it answers others. */
import { normalise } from '../../../sheet/text';
import { splitParts } from '../../../value/read/split-parts';
import type { ParsedValue } from '../../../value/value';

const CONJUNCTION = /并且|而且|同时|以及|且/;
/** Joins two words, 建立并完善, and stands inside others: 合并办公, 并网. */
const AND = /^(.*[^合兼归吞一]{2})并([^网列轨发购联行案存入].)/;
const NUMBER = /\d+(?:\.\d+)?/g;
const NO_LETTERS = /[\d.,%<>=≥≤约()+-]/g;

/**
 * Empty unless at least one part is answered and at least one is not: then the answer was meant for the row, and
 * is incomplete. A general claim such as 按要求完成 answers no part and is no finding here.
 */
export function unansweredParts(target: ParsedValue, actual: ParsedValue): string[] {
  if (target.kind === 'compound' && target.relation === 'any') return [];
  const parts = partsOf(target);
  if (parts.length < 2) return [];
  const open =
    parts.filter((part) => /\d/.test(part)).length > 0
      ? openNumbers(parts, actual)
      : openWords(parts, actual);
  return open.length < parts.length ? open : [];
}

function partsOf(target: ParsedValue): string[] {
  switch (target.kind) {
    case 'compound':
    case 'qualitative':
      return splitParts(normalise(target.text)).flatMap((part) =>
        part
          .replace(AND, '$1且$2')
          .split(CONJUNCTION)
          .filter((piece) => piece !== ''),
      );
    default:
      return [];
  }
}

/** Fewer numbers than asked for: a part is answered by its own words, or by the first numbers in order. */
function openNumbers(parts: readonly string[], actual: ParsedValue): string[] {
  const text = normalise(actual.text);
  const numbers = text.match(NUMBER) ?? [];
  const asked = parts.filter((part) => /\d/.test(part));
  if (numbers.length === 0 || numbers.length >= asked.length) return [];
  const named = asked.filter((part) => words(part) !== '' && sharesWords(text, part));
  const answered = named.length > 0 ? named : asked.slice(0, numbers.length);
  return asked.filter((part) => answered.indexOf(part) < 0);
}

function openWords(parts: readonly string[], actual: ParsedValue): string[] {
  if (actual.kind !== 'qualitative' && actual.kind !== 'compound') return [];
  const text = normalise(actual.text);
  return parts.filter((part) => !isSaid(text, part));
}

/** The part, or its words in another order: 有效执行 for 执行有效. */
function isSaid(text: string, part: string): boolean {
  if (text.indexOf(part) >= 0) return true;
  return part.split('').every((letter) => text.indexOf(letter) >= 0);
}

/** Two letters in a row of the part's own words. */
function sharesWords(text: string, part: string): boolean {
  const own = words(part);
  for (let at = 0; at + 1 < own.length; at += 1) {
    if (text.indexOf(own.slice(at, at + 2)) >= 0) return true;
  }
  return false;
}

function words(part: string): string {
  return part.replace(NO_LETTERS, '');
}
