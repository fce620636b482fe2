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
  const escaped = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, toEscape)
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
      found.length === 2 ? found : toEscape(found),
    );
  return encodeEntities(escaped);
}

function toEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
