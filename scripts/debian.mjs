/** Debian's packages: installed where this process may, else named. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function apt(words) {
  return (
    spawnSync('apt-get', words, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

/** True on a Debian or Ubuntu, as root. */
export function canInstall() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs packages; without a word where there are none. Gives whether all went well. */
export function installFromDebian(packages) {
  if (packages.length === 0) return true;
  console.error(`正在安装 ${packages.join('、')} …`);
  apt(['update', '-qq']);
  return apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
