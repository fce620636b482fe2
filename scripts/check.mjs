/** `npm run check -- …`: builds the command line when needed, then runs it with the words given. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isOutOfDate } from './newest.mjs';
import { commandFile, installPackages, projectFolder } from './setup.mjs';

const SOURCES = ['src/core', 'src/file', 'src/cli', 'webpack.config.js', 'package-lock.json'];
const built = path.join('dist', 'cli', 'check.js');

installPackages();
if (isOutOfDate(built, SOURCES)) {
  // standard output belongs to the result: `--json -` must stay readable
  const webpack = spawnSync(process.execPath, [commandFile('webpack-cli'), '--env', 'only=cli'], {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
  });
  if (webpack.status !== 0) process.exit(2);
}
const done = spawnSync(
  process.execPath,
  [path.join(projectFolder, built), ...process.argv.slice(2)],
  // npm starts scripts in the project's folder; paths are meant from where the user is
  { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' },
);
process.exit(done.status ?? 2);
