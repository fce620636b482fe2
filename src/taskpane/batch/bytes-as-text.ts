/**
 * Bytes as text that every web view keeps: fourteen bits in a character from U+3400 on, where no surrogates are.
 * What is kept is counted in characters, so this holds twice what base64 would.
 */

const BITS = 14;
const FIRST = 0x3400;
const MASK = (1 << BITS) - 1;

/** The first character says how many bytes of the last group are filling. */
export function bytesToText(bytes: Uint8Array): string {
  const characters: string[] = [];
  let buffer = 0;
  let held = 0;
  const put = (code: number): void => void characters.push(String.fromCharCode(FIRST + code));
  for (let at = 0; at < bytes.length; at += 1) {
    buffer = (buffer << 8) | (bytes[at] ?? 0);
    held += 8;
    if (held < BITS) continue;
    held -= BITS;
    put((buffer >> held) & MASK);
    buffer &= (1 << held) - 1;
  }
  if (held > 0) put((buffer << (BITS - held)) & MASK);
  const filling = Math.floor((characters.length * BITS - bytes.length * 8) / 8);
  return String.fromCharCode(FIRST + filling) + characters.join('');
}

/** The way back; text of another kind gives some bytes, never a throw. */
export function textToBytes(text: string): Uint8Array {
  const filling = Math.min(1, Math.max(0, text.charCodeAt(0) - FIRST || 0));
  const length = Math.max(0, Math.floor(((text.length - 1) * BITS) / 8) - filling);
  const bytes = new Uint8Array(length);
  let buffer = 0;
  let held = 0;
  let next = 0;
  for (let at = 1; at < text.length && next < length; at += 1) {
    buffer = (buffer << BITS) | ((text.charCodeAt(at) - FIRST) & MASK);
    held += BITS;
    while (held >= 8 && next < length) {
      held -= 8;
      bytes[next] = (buffer >> held) & 0xff;
      next += 1;
      buffer &= (1 << held) - 1;
    }
  }
  return bytes;
}
