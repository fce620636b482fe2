import { decodeEntities } from './xml-text';

const GREATER_THAN = 62;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const COLON = 58;
const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SPACE = 32;

export type XmlToken = 'open' | 'close' | 'end';

/**
 * Walks over the tags of an XML text and knows where each one stands.
 *
 * Reading and patching share it: the reader needs values at little cost, the patcher needs exact
 * offsets so that everything else keeps its characters. Prefixes are ignored, comments and
 * declarations are skipped, entities of a DOCTYPE are never expanded.
 */
export class XmlScanner {
  /** Local name of the current tag, without its prefix. */
  name = '';
  /** Prefix with its colon, or `''`. */
  prefix = '';
  isSelfClosing = false;
  /** Offset of the current tag's `<`. */
  start = 0;
  /** Offset behind the current tag's `>`. */
  end: number;
  private attributesStart = 0;

  constructor(
    readonly text: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Moves to the next tag; `end` when there is none or the text stops in the middle of one. */
  next(): XmlToken {
    const { text } = this;
    let at = text.indexOf('<', this.end);
    while (at >= 0) {
      const code = text.charCodeAt(at + 1);
      if (code === EXCLAMATION || code === QUESTION) {
        const behind = skipMarkup(text, at);
        at = behind < 0 ? -1 : text.indexOf('<', behind);
        continue;
      }
      const token = code === SLASH ? 'close' : 'open';
      return this.readTag(at, token) ? token : 'end';
    }
    this.start = text.length;
    this.end = text.length;
    return 'end';
  }

  private readTag(start: number, token: 'open' | 'close'): boolean {
    const { text } = this;
    const nameStart = start + (token === 'close' ? 2 : 1);
    let at = nameStart;
    let localStart = nameStart;
    let code = text.charCodeAt(at);
    while (code > SPACE && code !== GREATER_THAN && code !== SLASH) {
      if (code === COLON) localStart = at + 1;
      at += 1;
      code = text.charCodeAt(at);
    }
    const nameEnd = at;
    let quote = 0;
    for (; code === code; at += 1, code = text.charCodeAt(at)) {
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER_THAN) {
        break;
      } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        quote = code;
      }
    }
    this.start = start;
    if (code !== GREATER_THAN) {
      this.end = text.length;
      return false;
    }
    this.name = text.slice(localStart, nameEnd);
    this.prefix = localStart === nameStart ? '' : text.slice(nameStart, localStart);
    this.attributesStart = nameEnd;
    this.isSelfClosing = token === 'open' && text.charCodeAt(at - 1) === SLASH;
    this.end = at + 1;
    return true;
  }

  /** The value of an attribute of the current open tag, by local name. */
  attribute(wanted: string): string | undefined {
    const { text } = this;
    const limit = this.end - 1;
    let at = this.attributesStart;
    while (at < limit) {
      while (at < limit && text.charCodeAt(at) <= SPACE) at += 1;
      let nameStart = at;
      let code = text.charCodeAt(at);
      while (at < limit && code !== EQUALS && code > SPACE) {
        if (code === COLON) nameStart = at + 1;
        at += 1;
        code = text.charCodeAt(at);
      }
      const nameEnd = at;
      while (at < limit && code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) {
        at += 1;
        code = text.charCodeAt(at);
      }
      if (at >= limit) return undefined;
      const valueEnd = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (valueEnd < 0 || valueEnd >= this.end) return undefined;
      if (nameEnd - nameStart === wanted.length && text.startsWith(wanted, nameStart)) {
        return decodeEntities(text.slice(at + 1, valueEnd));
      }
      at = valueEnd + 1;
    }
    return undefined;
  }

  /** `1` and `true` are true, everything else and an absent attribute are not. */
  isOn(attribute: string): boolean {
    const value = this.attribute(attribute);
    return value === '1' || value === 'true';
  }

  /** The attribute as a whole number from 0; `fallback` when absent or malformed. */
  count(attribute: string, fallback: number): number {
    const value = this.attribute(attribute);
    return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : fallback;
  }

  /** Text of the current element, which has just been opened; stands on its close tag afterwards. */
  readText(): string {
    if (this.isSelfClosing) return '';
    const { text } = this;
    const from = this.end;
    const at = text.indexOf('<', from);
    if (at >= 0 && text.charCodeAt(at + 1) === SLASH) {
      this.next();
      return decodeEntities(text.slice(from, at));
    }
    return this.readMixedText(from);
  }

  /** Text around comments, CDATA sections and (unexpected) child elements, whose own text is left out. */
  private readMixedText(from: number): string {
    const { text } = this;
    let result = '';
    let at = from;
    for (;;) {
      const next = text.indexOf('<', at);
      if (next < 0) break;
      result += decodeEntities(text.slice(at, next));
      if (text.startsWith('<![CDATA[', next)) {
        const close = text.indexOf(']]>', next);
        if (close < 0) break;
        result += text.slice(next + '<![CDATA['.length, close);
        at = close + 3;
        continue;
      }
      this.end = next;
      const token = text.startsWith('<!--', next) ? null : this.next();
      if (token === 'close' || token === 'end') return result;
      if (token === 'open') this.skipElement();
      at = token === null ? skipMarkup(text, next) : this.end;
      if (at < 0) break;
    }
    this.end = text.length;
    return result;
  }

  /** Moves behind the element that has just been opened, onto its close tag. */
  skipElement(): void {
    if (this.isSelfClosing) return;
    for (let depth = 1; depth > 0;) {
      const token = this.next();
      if (token === 'end') return;
      if (token === 'close') depth -= 1;
      else if (!this.isSelfClosing) depth += 1;
    }
  }
}

/** Offset behind a comment, CDATA section, processing instruction or declaration; -1 when unfinished. */
function skipMarkup(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return behind(text, ']]>', at);
  if (text.charCodeAt(at + 1) === QUESTION) return behind(text, '?>', at);
  // A DOCTYPE may hold an internal subset in square brackets.
  const close = text.indexOf('>', at);
  const bracket = close < 0 ? -1 : text.slice(at, close).indexOf('[');
  if (bracket >= 0) {
    const subsetEnd = text.indexOf(']', at + bracket);
    return subsetEnd < 0 ? -1 : behind(text, '>', subsetEnd);
  }
  return close < 0 ? -1 : close + 1;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
