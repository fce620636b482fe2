/** Programs of others that some tests need: the package on a real nginx, the recipe for GNU parallel, files that Python writes. */
import { spawnSync } from 'node:child_process';
import { canInstall, installFromDebian } from './debian.mjs';

const answers = (program, words) => spawnSync(program, words, { stdio: 'ignore' }).status === 0;

/** `test`: its file in `test/outside/`. Debian's Python stands in /usr/bin, whatever else is on the path. */
const OUTSIDE_PROGRAMS = [
  {
    name: 'nginx',
    test: 'nginx',
    debian: ['nginx-light'],
    isThere: () => answers('nginx', ['-v']),
  },
  {
    name: 'GNU parallel',
    test: 'gnu-parallel',
    debian: ['parallel'],
    isThere: () => answers('parallel', ['--version']),
  },
  {
    name: 'openpyxl, XlsxWriter',
    test: 'python-writers',
    debian: ['python3-openpyxl', 'python3-xlsxwriter'],
    isThere: () => answers('/usr/bin/python3', ['-c', 'import openpyxl, xlsxwriter']),
  },
];

/**
 * The programs to test with, and the others. On Debian, as root, what is not there is installed; all are tested with then, so that
 * one that cannot be had is a failure. Elsewhere those that are not there are left out, and named at the end.
 */
export function outsidePrograms() {
  if (canInstall()) {
    const lacking = OUTSIDE_PROGRAMS.filter(({ isThere }) => !isThere());
    installFromDebian(lacking.flatMap(({ debian }) => debian));
    return { tested: OUTSIDE_PROGRAMS, leftOut: [] };
  }
  return {
    tested: OUTSIDE_PROGRAMS.filter(({ isThere }) => isThere()),
    leftOut: OUTSIDE_PROGRAMS.filter(({ isThere }) => !isThere()),
  };
}
