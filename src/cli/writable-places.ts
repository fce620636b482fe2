/** Whether the results can be written where they are asked to go: tried before the first file is assessed. */
import { lstatSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckArguments } from './arguments';
import { makeFolder } from './make-folder';
import { placeBeside, removeScratch, writeFailureText } from './whole-file';

/** What standard output, a device or a pipe takes is known when it is written. */
function isFilePlace(place: string): boolean {
  return place !== '-' && statSync(place, { throwIfNoEntry: false })?.isFile() !== false;
}

/** Throws where no file can stand. */
function tryFile(place: string): void {
  // a name that is too long is told here
  lstatSync(place, { throwIfNoEntry: false });
  const beside = placeBeside(place);
  try {
    writeFileSync(beside, '');
  } catch (error) {
    // the folder is there, and takes no files
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`“${path.dirname(place)}”：这里不能建立文件。`);
  } finally {
    removeScratch(beside);
  }
}

/** Makes the folders of the results. Why one of the places cannot be written, as one line; `null`: all can. */
export function unwritablePlace(given: CheckArguments): string | null {
  const { json, html, jsonl, summary, out, opinion, report } = given;
  const files = { '--json': json, '--html': html, '--jsonl': jsonl, '--summary': summary };
  const folders = { '--out': out, '--opinion': opinion, '--report': report };
  const attempt = (option: string, act: () => void): string | null => {
    try {
      act();
      return null;
    } catch (error) {
      return `${option} 的位置不能用。${writeFailureText(error)}`;
    }
  };
  for (const [option, place] of Object.entries(files)) {
    if (place === null || !isFilePlace(place)) continue;
    const problem = attempt(option, () => tryFile(place));
    if (problem !== null) return problem;
  }
  for (const [option, folder] of Object.entries(folders)) {
    if (folder === null) continue;
    const problem = attempt(option, () => {
      makeFolder(folder);
      tryFile(path.join(folder, 'x'));
    });
    if (problem !== null) return problem;
  }
  return null;
}
