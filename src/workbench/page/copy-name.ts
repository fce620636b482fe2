/** Names under which a workbook leaves the workbench. Old formats leave as .xlsx; one with macros keeps its own. */

const ENDING = /\.(xlsx|xlsm|xls|ods)$/i;

export function copyName(name: string): string {
  const ending = /\.xlsm$/i.test(name) ? '.xlsm' : '.xlsx';
  return `${name.replace(ENDING, '')}-副本${ending}`;
}

/** Only these are written in their own format, so that nothing else in the file changes. */
export function canKeepName(name: string): boolean {
  return /\.(xlsx|xlsm)$/i.test(name);
}
