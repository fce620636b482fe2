/** Text as people type it, brought to one form before anything is compared. */

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width ASCII (`％＝０（`) and the ideographic space to half width; all else is left alone. */
export function toHalfWidth(text: string): string {
  let result = '';
  /** Where the text begins that is not taken over yet: stretches are copied, not characters. */
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isFullWidth = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
    if (!isFullWidth && code !== 0x3000 && code !== 0xa0) continue;
    result += text.slice(start, index);
    result += isFullWidth ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : ' ';
    start = index + 1;
  }
  return start === 0 ? text : result + text.slice(start);
}

/** Without any white space, zero-width characters included. */
export function dropSpaces(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}

const NOT_NORMAL = /[\s\u200b-\u200d\u2060\ufeff\uff01-\uff5e]/;

/** Half width and without white space: the form in which headers, labels and values are compared. */
export function normalise(text: string): string {
  // Most texts of a sheet are in this form already.
  if (!NOT_NORMAL.test(text)) return text;
  return dropSpaces(toHalfWidth(text));
}

/**
 * Without the characters at its end that match. In the place of a pattern such as `\s+$`, which would start anew at
 * every space inside the text.
 */
export function dropEnd(text: string, isDropped: RegExp): string {
  let end = text.length;
  while (end > 0 && isDropped.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
