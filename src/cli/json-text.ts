/** JSON in which every control character is escaped, so that it may be shown on a terminal; it reads back the same. */
const CONTROLS = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
const HEXADECIMAL = 16;

export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(HEXADECIMAL).padStart(4, '0')}`,
  );
}
