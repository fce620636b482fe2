/** Between the bytes of an XML part and its text. */

const DECLARED_ENCODING = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;
/** Long enough for any declaration. */
const DECLARATION_BYTES = 200;
const LESS_THAN = 0x3c;

/** UTF-16 shows by its byte order mark, or by the zero beside the first `<`. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === LESS_THAN && second === 0) return 'utf-16le';
  if (first === 0 && second === LESS_THAN) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES));
  return DECLARED_ENCODING.exec(start)?.[1] ?? 'utf-8';
}

/** The text of a part. An encoding that nobody knows is read as UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    if ((error as Error).name !== 'RangeError') throw error;
    return new TextDecoder().decode(bytes);
  }
}

/** The bytes of a part that was changed: always UTF-8, and so it declares. */
export function encodeXml(text: string): Uint8Array {
  const declared = DECLARED_ENCODING.exec(text);
  if (!declared || /^utf-8$/i.test(declared[1] as string)) return new TextEncoder().encode(text);
  const declaration = declared[0].replace(/["'][\w.-]+["']$/, '"UTF-8"');
  return new TextEncoder().encode(declaration + text.slice(declared[0].length));
}
