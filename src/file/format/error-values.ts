const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** True for the text of a spreadsheet's error value. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXTS.has(text);
}
