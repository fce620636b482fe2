import type { XmlScanner } from '../xml/xml-scanner';
import { decodeEntities } from '../xml/xml-text';

/** In one cell; Excel's cells hold 32,767 characters. */
const MOST_SPACES = 32_767;

export interface CellText {
  readonly text: string;
  /** How many of its characters are spaces that the file states as a count. */
  readonly spaces: number;
}

/** Elements that paragraphs of the cell itself stand in; comments, text boxes and other drawings are not its text. */
const LISTS: readonly string[] = ['list', 'list-item', 'list-header'];
/** Inside a paragraph, what is not its text. */
const ASIDE: readonly string[] = ['ruby-text', 'annotation', 'note', 'frame', 'custom-shape'];

/**
 * Text of the cell that has just been opened: its paragraphs, one per line. Stands on the cell's close tag afterwards.
 */
export function readParagraphs(scanner: XmlScanner): CellText {
  const counted = { spaces: 0 };
  if (scanner.isSelfClosing) return { text: '', spaces: 0 };
  const closing = scanner.name;
  const paragraphs: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close') {
      if (scanner.name === closing) break;
    } else if (scanner.name === 'p' || scanner.name === 'h') {
      paragraphs.push(scanner.isSelfClosing ? '' : readParagraph(scanner, counted));
    } else if (!LISTS.includes(scanner.name)) {
      scanner.skipElement();
    }
  }
  return { text: paragraphs.join('\n'), ...counted };
}

/** White space collapses as in HTML; runs of spaces, tabs and breaks are elements of their own. */
function readParagraph(scanner: XmlScanner, counted: { spaces: number }): string {
  const closing = scanner.name;
  let text = '';
  let from = scanner.end;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    text += decodeEntities(scanner.text.slice(from, scanner.start)).replace(/[ \t\r\n]+/g, ' ');
    if (token === 'close' && scanner.name === closing) break;
    if (token === 'open') text += spaceOf(scanner, counted);
    if (token === 'open' && ASIDE.includes(scanner.name)) scanner.skipElement();
    from = scanner.end;
  }
  return text;
}

function spaceOf(scanner: XmlScanner, counted: { spaces: number }): string {
  switch (scanner.name) {
    case 's': {
      const count = Math.min(scanner.count('c', 1), MOST_SPACES - counted.spaces);
      counted.spaces += count;
      return ' '.repeat(count);
    }
    case 'tab':
      return '\t';
    case 'line-break':
      return '\n';
    default:
      return '';
  }
}
