/** What every command needs first: the packages of the lock file. Uses Node alone, since nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;

/** Runs a program with its output shown; ends this process with its exit code when it fails. */
export function run(program, words, options = {}) {
  const done = spawnSync(program, words, { cwd: projectFolder, stdio: 'inherit', ...options });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** Runs one of the installed packages' commands. */
export function runPackage(name, words, packageName = name) {
  run(process.execPath, [commandFile(name, packageName), ...words]);
}

/** The script behind `node_modules/.bin/NAME`; started through Node so that it works the same on Windows. */
export function commandFile(name, packageName = name) {
  const folder = path.join(projectFolder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Installs the packages unless those of this very lock file are installed. */
export function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    console.error(
      `需要 Node ${OLDEST_NODE} 或更新版本（Node ${OLDEST_NODE}+ is needed); 当前为 ${process.version}。`,
    );
    process.exit(1);
  }
  const stamp = path.join(projectFolder, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(projectFolder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('正在安装依赖 (npm ci) …');
  // three packages ask to run something then; none of it is needed (docs/dependencies.md)
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, lock);
}
