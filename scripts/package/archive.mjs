/** A zip whose bytes depend on nothing but its files and the date given: sorted, written by the same library everywhere. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

const MS_PER_SECOND = 1000;
const UNIX = 3;
const PLAIN_FILE = 0o100644;
const PROGRAM = 0o100755;
const MODE_SHIFT = 16;

/**
 * @param {Map<string, string | Uint8Array>} files contents by path with slashes
 * @param {number} seconds since 1970. One date for all files, and another for another release: web servers tell a changed
 *   file by its date and length, and would let browsers keep the old one
 * @returns {Uint8Array}
 */
export function makeArchive(files, seconds) {
  const mtime = zipDate(seconds);
  const entries = {};
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name);
    const mode = name.endsWith('.sh') ? PROGRAM : PLAIN_FILE;
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      // level 6 of fflate's own deflate: the same on every machine
      {
        level: /\.(png|xlsx|zip)$/.test(name) ? 0 : 6,
        mtime,
        os: UNIX,
        attrs: mode * 2 ** MODE_SHIFT,
      },
    ];
  }
  return zipSync(entries);
}

/** Zip dates are taken apart in local time: the date whose local parts are those of UTC. */
function zipDate(seconds) {
  const utc = new Date(seconds * MS_PER_SECOND);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

/** As `sha256sum -c` and `Get-FileHash` check it. */
export function checksums(files) {
  return [...files.keys()]
    .sort()
    .map((name) => `${createHash('sha256').update(files.get(name)).digest('hex')}  ${name}\n`)
    .join('');
}
