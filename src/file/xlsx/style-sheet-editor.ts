import { builtInFormatId, BUILT_IN_FORMATS, GENERAL_FORMAT } from '../format/built-in-formats';
import { XmlScanner } from '../xml/xml-scanner';
import { encodeEntities } from '../xml/xml-text';
import { applySplices, openedTag, setAttribute, type Splice } from '../xml/xml-splice';

/** One list of the style part that may get new items at its end. */
interface StyleCollection {
  readonly prefix: string;
  readonly openStart: number;
  readonly openEnd: number;
  readonly isSelfClosing: boolean;
  /** Where new items go. */
  readonly insertAt: number;
  /** The items as they stand in the file. */
  readonly items: readonly string[];
}

const FIRST_CUSTOM_FORMAT = 164;
const COLLECTIONS: readonly string[] = ['numFmts', 'fills', 'cellXfs'];

/**
 * Adds cell styles to a style part. What exists is never changed, so cells that are not edited keep
 * their look; an equal style is used again instead of being added twice.
 */
export class StyleSheetEditor {
  private readonly collections = new Map<string, StyleCollection>();
  private readonly added = new Map<string, string[]>();
  private readonly formatIds = new Map<string, number>();
  private rootEnd = 0;
  private rootPrefix = '';

  constructor(private readonly xml: string) {
    const scanner = new XmlScanner(xml);
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open') continue;
      if (scanner.name === 'styleSheet') {
        this.rootEnd = scanner.end;
        this.rootPrefix = scanner.prefix;
      } else if (COLLECTIONS.includes(scanner.name)) {
        this.collections.set(scanner.name, readCollection(scanner));
      } else {
        scanner.skipElement();
      }
    }
    for (const item of this.items('numFmts')) {
      const format = scannerOn(item);
      this.formatIds.set(format.attribute('formatCode') ?? '', format.count('numFmtId', 0));
    }
  }

  get isChanged(): boolean {
    return this.added.size > 0;
  }

  /** A style like `base` with another number format. */
  withNumberFormat(base: number, code: string): number {
    if (this.numberFormatOf(base) === code) return base;
    return this.derive(base, { numFmtId: String(this.formatId(code)), applyNumberFormat: '1' });
  }

  /** A style like `base` filled with `#RRGGBB`, or not filled. */
  withFill(base: number, color: string | null): number {
    const id = color === null ? 0 : this.fillId(color);
    return this.derive(base, { fillId: String(id), applyFill: '1' });
  }

  /** A style like `base` that tells Excel to leave what stands in the cell as text. */
  withQuotePrefix(base: number): number {
    return this.derive(base, { quotePrefix: '1' });
  }

  /** The reverse of {@link withQuotePrefix}, for cells that hold a number again. */
  withoutQuotePrefix(base: number): number {
    return scannerOn(this.styleItem(base)).isOn('quotePrefix')
      ? this.derive(base, { quotePrefix: null })
      : base;
  }

  numberFormatOf(style: number): string {
    const id = scannerOn(this.styleItem(style)).count('numFmtId', 0);
    for (const [code, formatId] of this.formatIds) if (formatId === id) return code;
    return BUILT_IN_FORMATS[id] ?? GENERAL_FORMAT;
  }

  /** `#RRGGBB` of a solid fill; `undefined` for none and for colours that depend on the theme. */
  fillOf(style: number): string | undefined {
    const id = scannerOn(this.styleItem(style)).count('fillId', 0);
    const scanner = new XmlScanner(this.items('fills')[id] ?? '');
    let isSolid = false;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (scanner.name === 'patternFill') isSolid = scanner.attribute('patternType') === 'solid';
      if (token !== 'open' || scanner.name !== 'fgColor' || !isSolid) continue;
      const match = /^(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(scanner.attribute('rgb') ?? '');
      return match ? `#${(match[1] as string).toUpperCase()}` : undefined;
    }
    return undefined;
  }

  /** Adds a style of our own: the attributes of its `xf` element, and its children for a prefix. */
  addStyle(attributes: string, children: (prefix: string) => string): number {
    const prefix = this.prefix('cellXfs');
    return this.append('cellXfs', `<${prefix}xf ${attributes}>${children(prefix)}</${prefix}xf>`);
  }

  /** The style part with all additions. */
  toXml(): string {
    const splices: Splice[] = [];
    for (const [name, items] of this.added) {
      const collection = this.collections.get(name);
      const addition = items.join('');
      if (!collection) {
        const tag = `${this.rootPrefix}${name}`;
        const text = `<${tag} count="${items.length}">${addition}</${tag}>`;
        splices.push({ from: this.rootEnd, to: this.rootEnd, text });
        continue;
      }
      const count = String(collection.items.length + items.length);
      const open = setAttribute(
        this.xml.slice(collection.openStart, collection.openEnd),
        'count',
        count,
      );
      const tag = `${collection.prefix}${name}`;
      splices.push({
        from: collection.openStart,
        to: collection.openEnd,
        text: collection.isSelfClosing ? `${openedTag(open)}${addition}</${tag}>` : open,
      });
      if (!collection.isSelfClosing) {
        splices.push({ from: collection.insertAt, to: collection.insertAt, text: addition });
      }
    }
    return applySplices(this.xml, splices);
  }

  private derive(base: number, attributes: Readonly<Record<string, string | null>>): number {
    const item = this.styleItem(base);
    const openEnd = scannerOn(item).end;
    let tag = item.slice(0, openEnd);
    for (const [name, value] of Object.entries(attributes)) tag = setAttribute(tag, name, value);
    return this.append('cellXfs', tag + item.slice(openEnd));
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code) ?? builtInFormatId(code);
    if (known !== null) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    const tag = `${this.prefix('numFmts')}numFmt`;
    this.append('numFmts', `<${tag} numFmtId="${id}" formatCode="${encodeEntities(code)}"/>`);
    return id;
  }

  private fillId(color: string): number {
    const p = this.prefix('fills');
    const rgb = `FF${color.replace('#', '').toUpperCase()}`;
    return this.append(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${rgb}"/>` +
        `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private styleItem(style: number): string {
    const items = this.items('cellXfs');
    return items[style] ?? items[0] ?? `<${this.prefix('cellXfs')}xf numFmtId="0"/>`;
  }

  private append(name: string, item: string): number {
    const known = this.items(name).indexOf(item);
    if (known >= 0) return known;
    const added = this.added.get(name) ?? [];
    added.push(item);
    this.added.set(name, added);
    return this.items(name).length - 1;
  }

  private items(name: string): readonly string[] {
    const own = this.collections.get(name)?.items ?? [];
    const added = this.added.get(name);
    return added ? own.concat(added) : own;
  }

  private prefix(name: string): string {
    return this.collections.get(name)?.prefix ?? this.rootPrefix;
  }
}

function scannerOn(item: string): XmlScanner {
  const scanner = new XmlScanner(item);
  scanner.next();
  return scanner;
}

function readCollection(scanner: XmlScanner): StyleCollection {
  const { name, prefix, isSelfClosing, start: openStart, end: openEnd } = scanner;
  const items: string[] = [];
  while (!isSelfClosing) {
    const token = scanner.next();
    if (token === 'end' || (token === 'close' && scanner.name === name)) break;
    if (token !== 'open') continue;
    const itemStart = scanner.start;
    scanner.skipElement();
    items.push(scanner.text.slice(itemStart, scanner.end));
  }
  return { prefix, openStart, openEnd, isSelfClosing, insertAt: scanner.start, items };
}
