import type { SheetCell } from '../../core/sheet/snapshot';
import { XmlScanner } from '../xml/xml-scanner';
import { readStringItem } from './read-strings';

/**
 * The shared strings as cells: equal texts in General cells are one object, which saves most of the
 * memory of a workbook with hundreds of like forms. `null` stands for an empty text.
 */
export function readSharedStrings(xml: string): (SheetCell | null)[] {
  const strings: (SheetCell | null)[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'si') continue;
    const text = readStringItem(scanner);
    strings.push(text === '' ? null : { value: text, text });
  }
  return strings;
}
