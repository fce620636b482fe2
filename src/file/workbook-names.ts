/** What files are called that hold workbooks, and under which names their copies leave. */

/** Kept in their own format when cells are written. */
const WRITTEN_ENDINGS = ['.xlsx', '.xlsm'];
/** Read, and written as .xlsx: of Excel 97–2003, WPS and OpenDocument. */
const CONVERTED_ENDINGS = ['.xls', '.et', '.ods'];

/** Lower case, with the dot. */
export const WORKBOOK_ENDINGS: readonly string[] = [...WRITTEN_ENDINGS, ...CONVERTED_ENDINGS];

/** `.xlsx` of `a/表.XLSX`; `''` where the name has no ending. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}

/** Named like a workbook. Others may be looked into as well: what they are, their content says. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK_ENDINGS.indexOf(endingOf(name)) >= 0;
}

/** True where the file is written in its own format, so that nothing else in it changes and it keeps its name. */
export function keepsFormat(name: string): boolean {
  return WRITTEN_ENDINGS.indexOf(endingOf(name)) >= 0;
}

/** True where only a copy in another format can be written. */
export function isConverted(name: string): boolean {
  return CONVERTED_ENDINGS.indexOf(endingOf(name)) >= 0;
}

/** Excel's marks beside open workbooks (`~$…`), hidden files and what Windows leaves in folders. */
const NOT_SENT = /^(~\$|\.|thumbs\.db$|desktop\.ini$)/i;

/** False for files that nobody sent; takes the name without its path. */
export const isSent = (name: string): boolean => !NOT_SENT.test(name);
