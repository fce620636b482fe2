/** A zip whose bytes depend on nothing but its files: sorted, one date for all, written by the same library everywhere. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

/** The oldest date that a zip can carry; taken apart in local time, so made in local time. */
const DATE = new Date(1980, 0, 1, 0, 0, 0);
const UNIX = 3;
const PLAIN_FILE = 0o100644;
const PROGRAM = 0o100755;
const MODE_SHIFT = 16;

/**
 * @param {Map<string, string | Uint8Array>} files contents by path with slashes
 * @returns {Uint8Array}
 */
export function makeArchive(files) {
  const entries = {};
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name);
    const mode = name.endsWith('.sh') ? PROGRAM : PLAIN_FILE;
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      // level 6 of fflate's own deflate: the same on every machine
      {
        level: /\.(png|xlsx|zip)$/.test(name) ? 0 : 6,
        mtime: DATE,
        os: UNIX,
        attrs: mode * 2 ** MODE_SHIFT,
      },
    ];
  }
  return zipSync(entries);
}

/** As `sha256sum -c` and `Get-FileHash` check it. */
export function checksums(files) {
  return [...files.keys()]
    .sort()
    .map((name) => `${createHash('sha256').update(files.get(name)).digest('hex')}  ${name}\n`)
    .join('');
}
