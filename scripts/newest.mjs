/** Tells whether something built is older than what it was built from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './setup.mjs';

function newestBelow(place) {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(place).reduce(
    (newest, name) => Math.max(newest, newestBelow(path.join(place, name))),
    stats.mtimeMs,
  );
}

/** `sources`: files and folders from the project's root. */
export function isOutOfDate(built, sources) {
  const target = path.join(projectFolder, built);
  if (!existsSync(target)) return true;
  const builtAt = statSync(target).mtimeMs;
  return sources.some((source) => newestBelow(path.join(projectFolder, source)) > builtAt);
}
