import type { XmlScanner } from '../xml/xml-scanner';
import { decodeSpreadsheetEscapes } from '../xml/xml-text';

/**
 * Text of a string item (`<si>` or `<is>`) that has just been opened: plain, or the runs of a rich
 * text together. Phonetic readings (`<rPh>`) are not part of the text.
 */
export function readStringItem(scanner: XmlScanner): string {
  if (scanner.isSelfClosing) return '';
  const closing = scanner.name;
  let text = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close') {
      if (scanner.name === closing) break;
    } else if (scanner.name === 't') {
      text += scanner.readText();
    } else if (scanner.name === 'rPh') {
      scanner.skipElement();
    }
  }
  return decodeSpreadsheetEscapes(text);
}
