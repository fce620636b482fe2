const OPENING = '([{【〔〈《「';
const CLOSING = ')]}】〕〉》」';
const ANY_BRACKET = /[()[\]{}【】〔〕〈〉《》「」]/;

/** `分值(分)` → name `分值`, bracketed `分`; takes half-width text. Unclosed brackets run to the end. */
export function splitBrackets(text: string): { name: string; bracketed: string } {
  if (!ANY_BRACKET.test(text)) return { name: text, bracketed: '' };
  let name = '';
  let bracketed = '';
  let depth = 0;
  for (const character of text) {
    if (OPENING.indexOf(character) >= 0) depth += 1;
    else if (CLOSING.indexOf(character) >= 0) depth = Math.max(0, depth - 1);
    else if (depth > 0) bracketed += character;
    else name += character;
  }
  return { name, bracketed };
}
