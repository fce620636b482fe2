import { applySplices, type Splice } from '../xml/xml-splice';
import { XmlScanner } from '../xml/xml-scanner';

/**
 * The relationships of a workbook without its calculation chain. Excel calls a file damaged whose chain
 * names a cell that has lost its formula, and makes a new chain where there is none.
 */
export function forgetCalculationOrder(relationshipsXml: string): string {
  const scanner = new XmlScanner(relationshipsXml);
  const splices: Splice[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'Relationship') continue;
    if (!/\/calcChain$/.test(scanner.attribute('Type') ?? '')) continue;
    const from = scanner.start;
    scanner.skipElement();
    splices.push({ from, to: scanner.end, text: '' });
  }
  return applySplices(relationshipsXml, splices);
}
