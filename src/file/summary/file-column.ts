/** What the sheets of 汇总表.xlsx call the files: their places below the folder they came in. */
import { relativePaths } from '../../core/report/relative-paths';
import type { SeasonSummary } from './summary-data';

/** By the file's place. */
export type FileNames = (file: string) => string;

/** Received files, approved ones and those of the earlier round lie in folders of their own. */
export function fileNames({ rows, unread, notReceived, notReturned }: SeasonSummary): FileNames {
  const names = new Map<string, string>();
  for (const files of [notReturned, notReceived, [...rows, ...unread]]) {
    relativePaths(files.map(({ file }) => file)).forEach((name, file) => names.set(file, name));
  }
  return (file) => names.get(file) ?? file;
}
