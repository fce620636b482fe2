/**
 * TextDecoder and TextEncoder for web views without them (IE 11, EdgeHTML): the readers of files use them.
 * Only what those readers ask for: UTF-8 and UTF-16, whole texts.
 */
import { strFromU8, strToU8 } from 'fflate';

const REPLACEMENT = 0xfffd;
/** `String.fromCharCode` takes a limited number of arguments at once. */
const CODES_AT_ONCE = 8192;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be'];

export class WholeTextDecoder {
  readonly encoding: Encoding;

  /** Labels in any case, as documents declare them; a `RangeError` for others, as browsers throw it. */
  constructor(label = 'utf-8') {
    const name = label.toLowerCase().replace(/^utf8$/, 'utf-8');
    const encoding = ENCODINGS.find((each) => each === name);
    if (!encoding) throw new RangeError(`unknown encoding: ${label}`);
    this.encoding = encoding;
  }

  decode(bytes: Uint8Array = new Uint8Array(0)): string {
    if (this.encoding !== 'utf-8') return decodeUtf16(bytes, this.encoding === 'utf-16le');
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return strFromU8(hasMark ? bytes.subarray(3) : bytes);
  }
}

export class WholeTextEncoder {
  readonly encoding = 'utf-8';

  encode(text = ''): Uint8Array {
    return strToU8(text);
  }
}

function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number];
    codes.push(isLittleEndian ? first | (second << 8) : (first << 8) | second);
  }
  if (bytes.length % 2 === 1) codes.push(REPLACEMENT);
  if (codes[0] === 0xfeff) codes.shift();
  let text = '';
  for (let at = 0; at < codes.length; at += CODES_AT_ONCE) {
    text += String.fromCharCode.apply(null, codes.slice(at, at + CODES_AT_ONCE));
  }
  return text;
}

interface TextCoding {
  TextDecoder?: unknown;
  TextEncoder?: unknown;
}

// `self` is the page's window and the worker's scope alike
const scope = self as TextCoding;
scope.TextDecoder = scope.TextDecoder ?? WholeTextDecoder;
scope.TextEncoder = scope.TextEncoder ?? WholeTextEncoder;
