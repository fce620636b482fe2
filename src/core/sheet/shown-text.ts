/**
 * Text of cells, files and policies as it may be shown on a terminal or in a letter: a control character could clear
 * the screen, move the cursor, rename the window or turn the writing direction of what follows.
 */

/** All but what can be shown. */
const CONTROLS = /[^\u0020-\u007e\u00a0-\u2027\u202f-\u2065\u206a-\uffff]/g;
const FIRST_PICTURE = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const UNKNOWN = '\ufffd';

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(FIRST_PICTURE + code);
  if (code === 0x7f) return PICTURE_OF_DELETE;
  // the marks of writing direction are nothing to see
  return code < 0xa0 ? UNKNOWN : '';
}

/** Line breaks and tabs stay; `\u001b[2J` becomes `␛[2J`. */
export function shownText(text: string): string {
  return text.replace(CONTROLS, (control) =>
    control === '\n' || control === '\t' ? control : picture(control),
  );
}

/** As one line: what a cell says cannot look like a line of ours. */
export function shownLine(text: string): string {
  return shownText(text.replace(/\r\n|[\n\r\t\u2028\u2029]/g, ' '));
}
