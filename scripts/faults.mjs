/**
 * `npm run faults`: every kind of failure at every request and every action of reading, writing and undoing,
 * on the real office.js over the stand-in for Excel (docs/reliability.md). One process per core.
 * `npm run faults -- --every 20` takes a sample, `-- --only "1.7 undo"` the points of that name.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { installPackages, projectFolder } from './setup.mjs';
import { readWords } from './usage.mjs';

readWords({
  usage: `
用法：npm run faults [-- 选项]

让读取、写入、撤销的每一个请求、每一个动作依次出错，核对工作簿、撤销记录和所告知的内容是否一致。

  --every N     每 N 处取一处
  --only 文字   只取名称相符的，如 "1.7 undo"
`,
  options: { every: { type: 'string' }, only: { type: 'string' } },
});
installPackages();
const parts = os.availableParallelism();
const words = process.argv.slice(2);

/** Lines of disagreement go through as they come; the last line of a part is its tally. */
function runPart(part) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['scripts/run-ts.cjs', path.join('test', 'faults', 'run.ts'), ...words].concat(
        '--part',
        `${part}/${parts}`,
      ),
      { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    child.on('close', (status) => {
      const lines = text.trimEnd().split('\n');
      const tally = status === 0 ? JSON.parse(lines.pop() ?? '{}') : null;
      for (const line of lines) if (line !== '') console.log(line);
      resolve(tally);
    });
  });
}

const tallies = await Promise.all(
  Array.from({ length: parts }, (_each, index) => runPart(index + 1)),
);
const sum = new Map();
for (const tally of tallies) {
  for (const [name, count] of Object.entries(tally ?? {})) {
    const known = sum.get(name) ?? { points: 0, disagreements: 0 };
    sum.set(name, {
      points: known.points + count.points,
      disagreements: known.disagreements + count.disagreements,
    });
  }
}
let points = 0;
let disagreements = 0;
for (const [name, count] of sum) {
  points += count.points;
  disagreements += count.disagreements;
  console.log(`${name}: ${count.points} points, ${count.disagreements} disagreements`);
}
console.log(`${points} points, ${disagreements} disagreements`);
process.exitCode = disagreements === 0 && tallies.every((tally) => tally !== null) ? 0 : 1;
