/** Files that hold workbooks, as a person chooses them. */

const EXTENSIONS: readonly string[] = ['.xlsx', '.xlsm', '.xls', '.et', '.ods'];

/** Kinds of workbooks that can be read without Excel, as `<input accept>` wants them. */
export const WORKBOOK_FILES = EXTENSIONS.join(',');

/** Excel's own marks beside open workbooks, such as `~$自评表.xlsx`, are none. */
function isWorkbookFile({ name }: File): boolean {
  const extension = name.slice(name.lastIndexOf('.')).toLowerCase();
  return EXTENSIONS.indexOf(extension) >= 0 && name.slice(0, 2) !== '~$';
}

/** Inside a chosen folder its path there: units send files of the same name. */
export function chosenName({ name, webkitRelativePath }: File): string {
  // IE 11 knows no folders; the first part is the chosen folder itself
  const path = webkitRelativePath ?? '';
  return path === '' ? name : path.slice(path.indexOf('/') + 1);
}

/** The workbooks of a chosen folder and of the folders inside it, in the order of their paths. */
export function workbooksAmong(files: readonly File[]): readonly File[] {
  return files
    .filter(isWorkbookFile)
    .sort((one, other) => chosenName(one).localeCompare(chosenName(other), 'zh-CN'));
}
