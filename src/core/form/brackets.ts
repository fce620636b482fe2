const OPENING = '([{【〔〈《「';
const CLOSING = ')]}】〕〉》」';
const ANY_BRACKET = /[()[\]{}【】〔〕〈〉《》「」]/;

/** `分值(分)` → name `分值`, bracketed `分`; takes half-width text. Unclosed brackets run to the end. */
export function splitBrackets(text: string): { name: string; bracketed: string } {
  if (!ANY_BRACKET.test(text)) return { name: text, bracketed: '' };
  let name = '';
  let bracketed = '';
  let depth = 0;
  let start = 0;
  const endStretch = (end: number): void => {
    if (depth > 0) bracketed += text.slice(start, end);
    else name += text.slice(start, end);
    start = end + 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (OPENING.indexOf(character) >= 0) {
      endStretch(index);
      depth += 1;
    } else if (CLOSING.indexOf(character) >= 0) {
      endStretch(index);
      depth = Math.max(0, depth - 1);
    }
  }
  endStretch(text.length);
  return { name, bracketed };
}
