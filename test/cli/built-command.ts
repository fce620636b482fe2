/** The command as it is installed, without waiting for the build of everything else. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const PROJECT = path.join(__dirname, '../..');
export const BUILD_TIMEOUT = 300_000;

/** Builds it into the folder. */
export function buildCommand(folder: string): void {
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const words = ['--env', 'only=cli', '--env', 'development', '--output-path', folder];
  const done = spawnSync(process.execPath, [webpack, ...words], { cwd: PROJECT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
}

export interface Ended {
  readonly code: number | null;
  readonly shown: string;
  readonly said: string;
}

export function runCommand(folder: string, words: readonly string[]): Ended {
  const done = spawnSync(process.execPath, [path.join(folder, 'check.js'), ...words], {
    encoding: 'utf8',
  });
  return { code: done.status, shown: done.stdout, said: done.stderr };
}
