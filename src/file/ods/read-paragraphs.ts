import type { XmlScanner } from '../xml/xml-scanner';
import { decodeEntities } from '../xml/xml-text';

const LONGEST_SPACES = 10_000;

/**
 * Text of the cell that has just been opened: its paragraphs, one per line. Comments are not part of
 * it. Stands on the cell's close tag afterwards.
 */
export function readParagraphs(scanner: XmlScanner): string {
  if (scanner.isSelfClosing) return '';
  const closing = scanner.name;
  const paragraphs: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close') {
      if (scanner.name === closing) break;
    } else if (scanner.name === 'annotation') {
      scanner.skipElement();
    } else if (scanner.name === 'p' && !scanner.isSelfClosing) {
      paragraphs.push(readParagraph(scanner));
    } else if (scanner.name === 'p') {
      paragraphs.push('');
    }
  }
  return paragraphs.join('\n');
}

/** White space collapses as in HTML; runs of spaces, tabs and breaks are elements of their own. */
function readParagraph(scanner: XmlScanner): string {
  let text = '';
  let from = scanner.end;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    text += decodeEntities(scanner.text.slice(from, scanner.start)).replace(/[ \t\r\n]+/g, ' ');
    if (token === 'close' && scanner.name === 'p') break;
    if (token === 'open') text += spaceOf(scanner);
    if (token === 'open' && scanner.name === 'ruby-text') scanner.skipElement();
    from = scanner.end;
  }
  return text;
}

function spaceOf(scanner: XmlScanner): string {
  switch (scanner.name) {
    case 's':
      return ' '.repeat(Math.min(scanner.count('c', 1), LONGEST_SPACES));
    case 'tab':
      return '\t';
    case 'line-break':
      return '\n';
    default:
      return '';
  }
}
