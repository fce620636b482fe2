/** `npm run fuzz`: properties of reading, judging, layouts and undo, on cases made at random (docs/reliability.md). */
import path from 'node:path';
import { installPackages, run } from './setup.mjs';
import { readWords } from './usage.mjs';

readWords({
  usage: `
用法：npm run fuzz [-- 选项]

随机生成文字、版式和改动，核对读数、判断和撤销应当始终成立的性质；不成立的给出最小的例子。

  --cases N    快的性质试 N 次，慢的按比例减少（默认 100000）
  --only 文字  只试名称相符的
  --seed N     重复某一次（结束时打印）
`,
  options: { cases: { type: 'string' }, only: { type: 'string' }, seed: { type: 'string' } },
});
installPackages();
run(process.execPath, [
  path.join('scripts', 'run-ts.cjs'),
  path.join('test', 'fuzz', 'run.ts'),
  ...process.argv.slice(2),
]);
