/** Brackets: a unit inside is the unit, everything else is set aside as a note. */
import { isDigit } from './numbers';
import { unitOf } from '../unit/units';

/** A text without its brackets, and what stood in them. */
export interface TextWithNotes {
  readonly main: string;
  readonly notes: readonly string[];
}

const OPENING = '([【〔{《';
const CLOSING = ')]】〕}》';

/** `100(%)` → `100%`; `100%(按实)` → `100%` and the note `按实`. An unclosed bracket reaches to the end. */
export function splitNotes(text: string): TextWithNotes {
  if (!/[([【〔{]/.test(text)) return { main: text, notes: [] };
  let main = '';
  let note = '';
  let depth = 0;
  const notes: string[] = [];
  const close = (): void => {
    const isUnit = isDigit(main, main.length - 1) && unitOf(note) !== null;
    if (isUnit) main += note;
    else if (note !== '' && note !== '含') notes.push(note);
    note = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter !== '' && OPENING.indexOf(letter) >= 0) {
      if (depth > 0) note += letter;
      depth += 1;
    } else if (CLOSING.indexOf(letter) >= 0 && depth > 0) {
      depth -= 1;
      if (depth > 0) note += letter;
      else close();
    } else if (depth > 0) {
      note += letter;
    } else {
      main += letter;
    }
  }
  if (depth > 0) close();
  return { main, notes };
}
