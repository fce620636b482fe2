/** Files that hold workbooks, as a person chooses them. */
import { isSent, isWorkbookName, WORKBOOK_ENDINGS } from '../../file/workbook-names';

/** Kinds of workbooks that can be read without Excel, as `<input accept>` wants them. */
export const WORKBOOK_FILES = WORKBOOK_ENDINGS.join(',');

/** Inside a chosen folder its path there: units send files of the same name. */
export function chosenName({ name, webkitRelativePath }: File): string {
  // IE 11 knows no folders; the first part is the chosen folder itself
  const path = webkitRelativePath ?? '';
  return path === '' ? name : path.slice(path.indexOf('/') + 1);
}

/**
 * Everything that was sent in a chosen folder and the folders inside it, in the order of their paths: a unit must
 * not vanish because of an ending. `[]` where not one of them is a workbook.
 */
export function filesSent(files: readonly File[]): readonly File[] {
  const sent = files.filter(({ name }) => isSent(name));
  if (!sent.some(({ name }) => isWorkbookName(name))) return [];
  return sent
    .slice()
    .sort((one, other) => chosenName(one).localeCompare(chosenName(other), 'zh-CN'));
}
