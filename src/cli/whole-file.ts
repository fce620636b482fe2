/** Files that appear at their place only when they are whole: written beside it, then renamed. */
import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFolder } from './make-folder';

/** Begun and not yet in their place. */
const unfinished = new Set<string>();

function isThere(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A device or pipe has no beside. */
function isNoFile(place: string): boolean {
  try {
    return statSync(place, { throwIfNoEntry: false })?.isFile() === false;
  } catch {
    return false;
  }
}

/** Of this run: two runs may write into one folder. */
const RUN = randomBytes(6).toString('hex');
let placeCount = 0;

/** A name of its own, short whatever the place is called, and hidden from searches for workbooks. */
function newPlace(folder: string): string {
  placeCount += 1;
  const place = path.join(folder, `.check-${RUN}-${placeCount}.part`);
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

/** Writes at once: for many small files handing each to another thread costs more than writing it. */
function writeBeside(place: string, bytes: Uint8Array): string {
  const beside = placeBeside(place);
  try {
    writeFileSync(beside, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    makeFolder(path.dirname(place));
    writeFileSync(beside, bytes);
  }
  return beside;
}

/** Whether exactly these bytes stand there. */
function holds(place: string, bytes: Buffer): boolean {
  return statSync(place).size === bytes.length && bytes.equals(readFileSync(place));
}

/**
 * Writes a whole file, its folder made when missing. What has the same content is as good as written: some file systems
 * take long to replace a file. `kept`: something else stands there and stays.
 */
export function writeWhole(
  place: string,
  content: Uint8Array | string,
  overwrite: boolean,
): 'written' | 'kept' {
  const bytes = Buffer.from(content);
  if (isThere(place) && !isNoFile(place)) {
    if (holds(place, bytes)) return 'written';
    if (!overwrite) return 'kept';
  }
  putInPlace(writeBeside(place, bytes), place, overwrite);
  return 'written';
}
