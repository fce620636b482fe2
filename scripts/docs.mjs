/** `npm run docs`: writes everything under docs/ and src/ that is generated from the source. Tests fail when something is out of date. */
import path from 'node:path';
import { installPackages, run } from './setup.mjs';
import { readWords } from './usage.mjs';

const GENERATORS = ['policy.ts', 'checks.ts', 'assessment.ts'];

readWords({
  usage: `
用法：npm run docs

重新生成 docs/ 和 src/ 中由源码得出的文件。
`,
});
installPackages();
for (const generator of GENERATORS) {
  run(process.execPath, [
    path.join('scripts', 'run-ts.cjs'),
    path.join('scripts', 'docs', generator),
  ]);
}
run(process.execPath, [path.join('scripts', 'docs', 'api-sets.mjs')]);
