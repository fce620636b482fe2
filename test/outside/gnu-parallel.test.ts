/** The recipe for GNU parallel (docs/scale.md), with one check killed on its way. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT, runCommand } from '../cli/built-command';

const built = path.join(PROJECT, 'dist/cli');
const folder = mkdtempSync(path.join(tmpdir(), 'parallel-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('shards, one killed on its way, merged, are one run', () => {
  const batch = path.join(folder, 'batch');
  mkdirSync(batch);
  for (let number = 0; number < 5; number += 1) {
    const sample = path.join(PROJECT, 'assets/samples/自评表示例-已填.xlsx');
    copyFileSync(sample, path.join(batch, `${number}.xlsx`));
  }
  const dying = path.join(folder, 'dying.js');
  const mark = JSON.stringify(path.join(folder, 'died'));
  writeFileSync(
    dying,
    `const fs = require('node:fs');
     if (!fs.existsSync(${mark})) {
       fs.writeFileSync(${mark}, '');
       process.kill(process.pid, 'SIGKILL');
     }
     require(${JSON.stringify(path.join(built, 'check.js'))});`,
  );
  const out = path.join(folder, 'out');
  const script = path.join(PROJECT, 'examples/scale/parallel/run.sh');
  const done = spawnSync('bash', [script, batch, '2', out], {
    encoding: 'utf8',
    env: { ...process.env, CHECK: dying },
  });
  expect([done.status, existsSync(path.join(folder, 'died'))]).toEqual([0, true]);

  const records = readdirSync(path.join(out, 'records'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.join(out, 'records', name));
  const one = path.join(folder, 'one.json');
  const merged = path.join(folder, 'merged.json');
  runCommand(built, ['--json', one, batch]);
  runCommand(built, ['--merge', '--json', merged, ...records, batch]);
  expect(readFileSync(merged, 'utf8')).toBe(readFileSync(one, 'utf8'));
});
