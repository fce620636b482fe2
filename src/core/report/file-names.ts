/** Names of files: the last part of a path, and units and projects as parts of new names. */

const FORBIDDEN = /[\\/:*?"<>|\s]+/g;
/** Leaves room for endings and numbers in what file systems take. */
const LONGEST = 60;

/** What no file system takes becomes `_`; `''` stays empty. */
export function fileNamePart(text: string): string {
  return Array.from(text.trim().replace(FORBIDDEN, '_')).slice(0, LONGEST).join('');
}

/** The last part of a path, of either kind of machine. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
