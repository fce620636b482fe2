/** Folders for results. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Makes the folder and those above it. Throws with text for the user where that cannot be. Step by step: asked for all at
 * once, Node tries for ever below `/proc` and its like.
 */
export function makeFolder(place: string): void {
  if (isFolder(place)) return;
  const above = path.dirname(path.resolve(place));
  if (above !== path.resolve(place)) makeFolder(above);
  try {
    mkdirSync(place);
  } catch (error) {
    // somebody else may have made it in the meantime
    if (isFolder(place)) return;
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EACCES' || code === 'EPERM' ? '没有写入权限' : '这里不能建立文件夹';
    throw new Error(`“${place}”：${reason}。`);
  }
}
