/** Parts of the package that need no build: server configuration, office.js files, the archive, words given to scripts. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { isNeededByExcel, nameOnServer } from '../../scripts/office-files.cjs';
import { checksums, makeArchive } from '../../scripts/package/archive.mjs';
import {
  HEADERS,
  iisConfiguration,
  nginxConfiguration,
} from '../../scripts/package/server-files.mjs';

const PROJECT = path.join(__dirname, '..', '..');

describe('the servers', () => {
  it('IIS is given well-formed XML with every header once', () => {
    const text = iisConfiguration();
    const found = [...text.matchAll(/<add name="([^"]+)" value="([^"]*)" \/>/g)];
    expect(Object.fromEntries(found.map(([, name, value]) => [name, value]))).toEqual(HEADERS);
    const open: string[] = [];
    for (const [, closing, name, selfClosed] of text.matchAll(/<(\/?)([A-Za-z]\w*)[^>]*?(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!selfClosed) open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });

  it('nginx is given the same headers', () => {
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(nginxConfiguration()).toContain(`add_header ${name} "${value}" always;`);
    }
  });

  it('the documentation says the same headers', () => {
    const said = readFileSync(path.join(PROJECT, 'docs', 'deployment.md'), 'utf8');
    for (const [name, value] of Object.entries(HEADERS))
      expect(said).toContain(`${name}: ${value}`);
  });
});

describe('the files of office.js', () => {
  it.each([
    ['office.js', true],
    ['excel-win32-16.00.js', true],
    ['excel-win32-16.01.js', true],
    ['zh-cn\\office_strings.js', true],
    ['en-us/office_strings.js', true],
    ['word-win32-16.01.js', false],
    ['excel-web-16.00.debug.js', false],
    ['zh-cn/outlook_strings.js', false],
    ['ariatelemetry/aria-web-telemetry.js', false],
    ['office.d.ts', false],
  ])('%s is shipped: %s', (name, isShipped) => {
    expect(isNeededByExcel(name)).toBe(isShipped);
  });

  it('stand under the name that office.js asks for', () => {
    expect(nameOnServer('agaveerrorux\\style\\a.css')).toBe('AgaveErrorUX/style/a.css');
  });
});

describe('the archive', () => {
  const files = new Map<string, string | Uint8Array>([
    ['b/说明.txt', '乙'],
    ['a.sh', '#!/bin/sh\n'],
  ]);

  it('has the same bytes whatever the order, and others for another release', () => {
    const DATE = 1767322800;
    const one = makeArchive(files, DATE);
    const other = makeArchive(new Map([...files].reverse()), DATE);
    expect(Buffer.from(makeArchive(files, DATE + 60)).equals(Buffer.from(one))).toBe(false);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['a.sh', 'b/说明.txt']);
  });

  it('is listed as sha256sum lists it', () => {
    const [first] = checksums(files).split('\n');
    expect(first).toMatch(/^[0-9a-f]{64} {2}a\.sh$/);
  });
});

const SCRIPTS = readdirSync(path.join(PROJECT, 'scripts')).filter((name) =>
  ['build.mjs', 'start.mjs', 'sideload.mjs', 'bench.mjs', 'package.mjs'].includes(name),
);

describe.each(SCRIPTS)('%s', (script) => {
  const run = (word: string) =>
    spawnSync(process.execPath, [path.join(PROJECT, 'scripts', script), word], {
      encoding: 'utf8',
    });

  it('explains itself and says its version', () => {
    const help = run('--help');
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(/^用法：npm /);
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('answers a mistake with one line, never a stack', () => {
    const { status, stderr, stdout } = run('--nonsense');
    expect([status, stderr, stdout]).toEqual([
      2,
      '没有“--nonsense”这个选项。用 --help 查看用法。\n',
      '',
    ]);
  });
});

test.each([
  [['--base-url'], '选项“--base-url”缺少取值'],
  [['--base-url', 'http://x'], '必须以 https:// 开头'],
])('build %j is a mistake', (words, said) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(PROJECT, 'scripts', 'build.mjs'), ...words],
    { encoding: 'utf8' },
  );
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(stderr).toContain(said);
});
