/** Numbered lists in one cell: `1.≥4期` above `2.≥200人`. */

const BREAK = /[\r\n]+|[;；]/;
const NUMBER = /^\s*[(（]?(\d{1,2})[)）.．、]/;
/** `1.4期` may be one and a half: only what cannot be a fraction is plainly numbered. */
const FRACTION = /^\s*\d{1,2}[.．]\d/;

/** The items of a list numbered from 1 on, without their numbers; `null` for other texts. */
function itemsOf(text: string): readonly string[] | null {
  if (!BREAK.test(text)) return null;
  const pieces = text.split(BREAK).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return null;
  const items: string[] = [];
  for (const piece of pieces) {
    const match = NUMBER.exec(piece);
    if (!match || Number(match[1]) !== items.length + 1) return null;
    const item = piece.slice(match[0].length);
    if (item === '') return null;
    items.push(item.trim());
  }
  return items;
}

/** A list without the numbers of its items; the text itself where it is none, or may be one of fractions. */
export function withoutPlainNumbering(text: string): string {
  const items = itemsOf(text);
  return !items || text.split(BREAK).some((piece) => FRACTION.test(piece))
    ? text
    : items.join('\n');
}

/**
 * An actual value without the numbers of its items, where the target is a list of as many: beside
 * `1.≥4期; 2.≥200人` the first item of `1.4期; 2.212人` is 4, not 1.4.
 */
export function withoutNumbering(actual: string, target: string): string {
  const wanted = itemsOf(target);
  const got = wanted && itemsOf(actual);
  return got && got.length === wanted.length ? got.join('\n') : actual;
}
