/** Files that appear at their place only when they are whole: written beside it, then renamed. */
import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFolder } from './make-folder';

/** Begun and not yet in their place. */
const unfinished = new Set<string>();

function isThere(place: string): boolean {
  try {
    lstatSync(place);
    return true;
  } catch {
    return false;
  }
}

/** A device or pipe has no beside. */
function isNoFile(place: string): boolean {
  try {
    return !statSync(place).isFile();
  } catch {
    return false;
  }
}

/** A name of its own, short whatever the place is called, and hidden from searches for workbooks. */
function newPlace(folder: string): string {
  const place = path.join(folder, `.check-${randomBytes(6).toString('hex')}.part`);
  unfinished.add(place);
  return place;
}

/** Where to write what `putInPlace` then moves to its place. */
export function placeBeside(place: string): string {
  return isNoFile(place) ? place : newPlace(path.dirname(place));
}

/** For what is only needed on the way; to be removed with `removeScratch`. */
export function scratchPlace(place: string): string {
  return newPlace(isNoFile(place) ? tmpdir() : path.dirname(place));
}

/** Puts the file in its place. Throws when something has come to stand there since the run began. */
export function putInPlace(beside: string, place: string, overwrite: boolean): void {
  if (beside === place) return;
  if (!overwrite && isThere(place)) throw new Error(`“${place}”已存在，没有覆盖。`);
  renameSync(beside, place);
  unfinished.delete(beside);
}

export function removeScratch(place: string): void {
  unfinished.delete(place);
  rmSync(place, { force: true });
}

/** However a run ends: nothing half-written is left. */
export function removeUnfinished(): void {
  unfinished.forEach(removeScratch);
}

const FAILURES: Readonly<Record<string, string>> = {
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘只能读',
  ENOSPC: '磁盘已满',
  EDQUOT: '超过磁盘配额',
  ENOENT: '文件夹不存在',
  ENAMETOOLONG: '文件名太长',
  EBUSY: '文件正被其他程序使用',
};

/** Why a place could not be written, for the user. */
export function writeFailureText(error: unknown): string {
  const { code, path: place, message } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : FAILURES[code];
  if (known === undefined) return message;
  return place === undefined ? `${known}。` : `“${path.dirname(place)}”：${known}。`;
}

/**
 * Writes a whole file, its folder made when missing. `kept`: something else stands there and stays; the same content is
 * as good as written.
 */
export async function writeWhole(
  place: string,
  content: Uint8Array | string,
  overwrite: boolean,
): Promise<'written' | 'kept'> {
  const bytes = Buffer.from(content);
  if (!overwrite && isThere(place) && !isNoFile(place)) {
    return bytes.equals(await readFile(place)) ? 'written' : 'kept';
  }
  makeFolder(path.dirname(place));
  const beside = placeBeside(place);
  await writeFile(beside, bytes);
  putInPlace(beside, place, overwrite);
  return 'written';
}
