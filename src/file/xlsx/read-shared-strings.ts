import type { SheetCell } from '../../core/sheet/snapshot';
import { XmlScanner } from '../xml/xml-scanner';
import { readStringItem } from './read-strings';

/**
 * The shared strings as cells: equal texts in General cells are one object, which saves most of the
 * memory of a workbook with hundreds of like forms.
 */
export class SharedStrings {
  /** True once a cell has asked for a text that the file does not hold: what it says is not known. */
  isShort = false;

  constructor(private readonly strings: readonly (SheetCell | null)[]) {}

  /** The text that a cell's `<v>` points to; `null` for an empty text. */
  at(stored: string): SheetCell | null {
    if (stored.trim() === '') return null;
    const found = this.strings[Number(stored)];
    if (found === undefined) this.isShort = true;
    return found ?? null;
  }
}

/** Reads the shared strings part; `` for a file that has none. */
export function readSharedStrings(xml: string): SharedStrings {
  const strings: (SheetCell | null)[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'si') continue;
    const text = readStringItem(scanner);
    strings.push(text === '' ? null : { value: text, text });
  }
  return new SharedStrings(strings);
}
