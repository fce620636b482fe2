/** From the paths given to the workbook files they mean. */
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSent } from '../file/workbook-names';

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
    if (!isSent(entry.name)) continue;
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
