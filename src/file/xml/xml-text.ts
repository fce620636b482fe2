/** Text as XML and spreadsheets write it. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const LAST_CODE_POINT = 0x10ffff;

/** Only the five predefined names and character numbers: entities declared in a file are never expanded. */
export function decodeEntities(text: string): string {
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, body: string) => {
    if (body.charAt(0) !== '#') return NAMED[body] ?? whole;
    const code = body.charAt(1) === 'x' ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/** `_x000D_` is how spreadsheets write characters that XML cannot hold, `_x005F_` a literal underscore. */
export function decodeSpreadsheetEscapes(text: string): string {
  if (text.indexOf('_x') < 0) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** For element content and double-quoted attributes. */
export function encodeEntities(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The reverse of {@link decodeSpreadsheetEscapes}; lone surrogates are escaped too, since UTF-8 cannot hold them. */
export function encodeSpreadsheetText(text: string): string {
  let escaped = '';
  // By code points, so that the halves of a pair stay together and only lone ones are met.
  for (const character of text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')) {
    escaped += isAllowed(character.codePointAt(0) as number) ? character : toEscape(character);
  }
  return encodeEntities(escaped);
}

/** What XML 1.0 may hold; a carriage return may stand there but would be read as a line feed. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function toEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
