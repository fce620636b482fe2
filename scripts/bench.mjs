/**
 * `npm run bench`: ratios taken side by side in one run, counts and growth; absolute times of a shared machine mean little.
 * `npm run bench -- --json PATH` writes them as JSON as well.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { requireBrowser } from './browser.mjs';
import { installPackages, projectFolder, run } from './setup.mjs';
import { readWords } from './usage.mjs';

const ROUNDS = 5;
const USAGE = `
用法：npm run bench [-- --json 路径]

并排测量速度、同步次数、字节数和增长，打印比值。

  --json 路径  同时写成 JSON
  --help       显示本说明
  --version    显示版本
`;
const { values } = readWords({ usage: USAGE, options: { json: { type: 'string' } } });

installPackages();
const browser = requireBrowser();
run(process.execPath, [path.join('scripts', 'build.mjs')]);

/** Standard output of one of the TypeScript benches. */
function bench(name) {
  const done = spawnSync(
    process.execPath,
    [path.join('scripts', 'run-ts.cjs'), path.join('test', 'bench', name)],
    {
      cwd: projectFolder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1 << 26,
      env: { ...process.env, BROWSER_PATH: browser },
    },
  );
  if (done.status !== 0) throw new Error(`${name} failed`);
  return done.stdout;
}

function seconds(program, words) {
  const start = performance.now();
  const done = spawnSync(program, words, { stdio: 'ignore', cwd: projectFolder });
  return done.error || ![0, 1].includes(done.status) ? null : (performance.now() - start) / 1000;
}

/** A Python that has openpyxl; `null` where none has. Debian's stands in /usr/bin, whatever else is on the path. */
function pythonWithOpenpyxl() {
  const has = (python) =>
    spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
  return ['/usr/bin/python3', 'python3', 'python'].find(has) ?? null;
}

/** Wall time of `check` and of openpyxl loading the same file, turn by turn; the best of each. */
function checkAgainstOpenpyxl() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, '400.xlsx');
  run(process.execPath, [
    path.join('scripts', 'run-ts.cjs'),
    path.join('test', 'bench', 'write-large-workbook.ts'),
    file,
    '400',
  ]);
  const python = pythonWithOpenpyxl();
  const checks = [];
  const loads = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const json = path.join(folder, 'a.json');
    checks.push(
      seconds(process.execPath, ['dist/cli/check.js', '--overwrite', '--json', json, file]),
    );
    const load = 'import openpyxl, sys; openpyxl.load_workbook(sys.argv[1])';
    loads.push(python === null ? null : seconds(python, ['-c', load, file]));
  }
  rmSync(folder, { recursive: true });
  const best = (times) => (times.includes(null) ? null : Math.min(...times));
  return { check: best(checks), openpyxl: best(loads) };
}

function gzipKilobytes(pattern) {
  const folder = path.join(projectFolder, 'dist', 'pane');
  const bytes = readdirSync(folder)
    .filter((name) => pattern.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
  return Math.round(bytes / 102.4) / 10;
}

const engine = JSON.parse(bench('engine.ts'));
const excel = bench('excel-syncs.ts')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const largest = excel.filter(({ forms }) => forms === Math.max(...excel.map((each) => each.forms)));
const tasks = JSON.parse(bench('pane-long-tasks.ts'));
const first = JSON.parse(bench('pane-first-verdict.ts'));
const { check, openpyxl } = checkAgainstOpenpyxl();

const result = {
  syncsRead: Math.max(...largest.map(({ readSyncs }) => readSyncs)),
  syncsFill: Math.max(...largest.map(({ fillSyncs }) => fillSyncs)),
  largestResponseBytes: Math.max(...largest.map(({ largestResponse }) => largestResponse)),
  ...engine,
  checkVsOpenpyxl: check === null || openpyxl === null ? null : check / openpyxl,
  checkSeconds: check,
  openpyxlSeconds: openpyxl,
  ...tasks,
  ...first,
  bundleGzipKB: gzipKilobytes(/^taskpane\.(js|css)$/),
  allPaneScriptsGzipKB: gzipKilobytes(/\.(js|css)$/),
  excel,
};

const shown = (value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
for (const [name, value] of Object.entries(result)) {
  if (name !== 'excel')
    console.log(`${name.padEnd(24)} ${shown(value) ?? 'openpyxl is not installed'}`);
}
if (values.json) {
  const target = path.resolve(process.env.INIT_CWD ?? '.', values.json);
  writeFileSync(target, `${JSON.stringify(result, null, 2)}\n`);
}
