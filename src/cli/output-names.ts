/** Names of what is written per file: below the files' common folder, and no two the same, also where case does not count. */
import path from 'node:path';

/** Longest name of most file systems; a Chinese character takes three bytes. */
const MAX_NAME_BYTES = 255;

/** The files' places below their common folder, so that equal names in different folders stay apart. */
function placesBelow(files: readonly string[]): string[] {
  const folders = files.map((file) => path.dirname(path.resolve(file)).split(path.sep));
  let shared = folders[0] ?? [];
  for (const folder of folders) {
    const differing = shared.findIndex((part, index) => part !== folder[index]);
    if (differing >= 0) shared = shared.slice(0, differing);
  }
  return files.map((file) => {
    const whole = path.resolve(file);
    // files of two drives have no common folder: the drive becomes a folder
    if (shared.length === 0) return whole.replace(':', '');
    return path.relative(shared.join(path.sep) || path.sep, whole);
  });
}

/** The place with its name cut to what a file system takes; the ending stays. */
function fitted(place: string, ending: string): string {
  const { dir, base } = path.parse(place);
  let stem = [...base];
  while (Buffer.byteLength(stem.join('') + ending) > MAX_NAME_BYTES) stem = stem.slice(0, -1);
  return path.join(dir, stem.join('') + ending);
}

/** Where Windows, macOS and shared folders would see one file. */
const key = (place: string): string => place.normalize('NFC').toLowerCase();

const stemOf = (place: string): string => place.replace(/\.[^.\\/]*$/, '');

/**
 * One name for each file, ending as `endingOf` says: its own name with that ending, or behind its whole name where that
 * is taken (`a.xls` beside `a.xlsx` gives `a.xls.xlsx`). A file that keeps its name comes first, whatever the order.
 */
export function outputNames(
  files: readonly string[],
  endingOf: (place: string) => string,
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const below = placesBelow(files).map((place, index) => {
    const ending = endingOf(place);
    return { file: files[index] as string, place, ending, wanted: stemOf(place) + ending };
  });
  const own = below.filter(({ place, wanted }) => place === wanted);
  const changed = below.filter(({ place, wanted }) => place !== wanted);
  for (const { file, place, ending } of [...own, ...changed]) {
    let name = fitted(stemOf(place), ending);
    for (let number = 1; taken.has(key(name)); number += 1) {
      name = fitted(place, `${number === 1 ? '' : `-${number}`}${ending}`);
    }
    taken.add(key(name));
    names.set(file, name);
  }
  return names;
}
