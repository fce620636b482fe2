/** Where files lie below the folder of their round, so that rounds of different folders and machines compare. */

function partsOf(file: string): string[] {
  return file.split(/[/\\]+/).filter((part) => part !== '' && part !== '.');
}

/** By file; below the folder that all of them share. Both kinds of slashes, since results travel between machines. */
export function relativePaths(files: readonly string[]): ReadonlyMap<string, string> {
  const all = files.map((file) => partsOf(file));
  let shared = all[0]?.slice(0, -1) ?? [];
  for (const parts of all) {
    const differing = shared.findIndex((part, index) => part !== parts[index]);
    if (differing >= 0) shared = shared.slice(0, differing);
  }
  return new Map(
    files.map((file, index) => [file, (all[index] ?? []).slice(shared.length).join('/')]),
  );
}
