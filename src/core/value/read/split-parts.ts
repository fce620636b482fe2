/** The parts of a cell that holds several requirements. */
import { isDigit } from './numbers';

function isThousandSeparator(text: string, at: number): boolean {
  return (
    text.charAt(at) === ',' &&
    isDigit(text, at - 1) &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3) &&
    !isDigit(text, at + 4)
  );
}

/** Splits at `,` `;` `、` `。`, thousand separators excepted, and drops numbering such as `1.` or `2、`. */
export function splitParts(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const isEnd = at === text.length;
    if (!isEnd && (',;、。'.indexOf(text.charAt(at)) < 0 || isThousandSeparator(text, at)))
      continue;
    if (at > start) pieces.push(text.slice(start, at));
    start = at + 1;
  }
  let number = 1;
  const parts: string[] = [];
  for (const piece of pieces) {
    if (piece === String(number) && pieces.length > 2) {
      number += 1;
      continue;
    }
    const rest = piece.replace(/^(\d{1,2}\.(?!\d)|[①-⑳])/, '');
    if (rest !== '') parts.push(rest);
  }
  return parts;
}
