import { dropEnd } from '../../core/sheet/text';

/** One replacement in a text: the characters from `from` up to `to` become `text`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies replacements that do not overlap; those at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((one, other) => one.from - other.from);
  let result = '';
  let at = 0;
  for (const splice of sorted) {
    result += text.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return result + text.slice(at);
}

/** The open tag (from `<` to `>`) with an attribute set, replaced or, for `null`, taken out. */
export function setAttribute(tag: string, name: string, value: string | null): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const without = tag.replace(pattern, '');
  if (value === null) return without;
  const attribute = ` ${name}="${value}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => attribute);
  const close = without.endsWith('/>') ? '/>' : '>';
  return dropEnd(without.slice(0, -close.length), /\s/) + attribute + close;
}

/** `<row/>` as `<row>`. */
export function openedTag(selfClosing: string): string {
  return `${dropEnd(selfClosing.slice(0, -'/>'.length), /\s/)}>`;
}
