/** A name that a new sheet may have beside those that are there. */
import { dropEnd } from './text';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

function cut(name: string, length: number): string {
  return dropEnd(name.slice(0, length).replace(/^'+/, ''), /'/);
}

/**
 * `审核意见`, or `审核意见 2` where that is taken; characters that Excel forbids become spaces.
 *
 * @param taken names of all sheets, hidden ones included; Excel does not tell upper from lower case
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const base = cut(wanted.replace(FORBIDDEN, ' ').trim(), LONGEST) || 'Sheet';
  let name = base;
  for (let number = 2; known.has(name.toLowerCase()); number += 1) {
    const ending = ` ${String(number)}`;
    name = cut(base, LONGEST - ending.length) + ending;
  }
  return name;
}
