/** From the paths given to the workbook files they mean. */
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Excel's lock files (`~$…`), hidden files and what Windows leaves in folders: nobody sent them. */
const NOT_SENT = /^(~\$|\.|thumbs\.db$|desktop\.ini$)/i;

const WORKBOOK_ENDING = /\.(xlsx|xlsm|xls|et|ods)$/i;

/** Named like a workbook. Others are looked into as well: what they are, their content says. */
export function isWorkbookName(file: string): boolean {
  return WORKBOOK_ENDING.test(file);
}

export interface CollectedFiles {
  /** Everything that was met; what is no workbook is reported as such. */
  readonly files: readonly string[];
  /** Paths that could not be used, each with one clear line. */
  readonly problems: readonly string[];
}

/** Every file that was sent, whatever its kind: a unit must not vanish because of an ending. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    if (NOT_SENT.test(entry.name)) continue;
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(place)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(place);
  }
  return found;
}

/** Files as given; folders searched to the bottom, by name. A file that is named twice is assessed once. */
export async function collectFiles(paths: readonly string[]): Promise<CollectedFiles> {
  /** By real path, so that a file under two names is one file. */
  const files = new Map<string, string>();
  const add = async (file: string): Promise<void> => {
    // a link to nothing is reported as the file it names
    const real = await realpath(file).catch(() => path.resolve(file));
    if (!files.has(real)) files.set(real, file);
  };
  const problems: string[] = [];
  for (const given of paths) {
    try {
      if (!(await stat(given)).isDirectory()) {
        await add(given);
        continue;
      }
      const found = await filesIn(given);
      if (found.length === 0) problems.push(`${given}：文件夹里没有文件。`);
      for (const file of found) await add(file);
    } catch {
      problems.push(`${given}：找不到这个文件或文件夹，或没有读取权限。`);
    }
  }
  return { files: [...files.values()], problems };
}
