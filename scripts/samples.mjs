/** `npm run samples`: makes assets/samples and assets/templates from the data in scripts/samples. */
import path from 'node:path';
import { installPackages, run } from './setup.mjs';
import { readWords } from './usage.mjs';

readWords({
  usage: `
用法：npm run samples

由 scripts/samples 中的数据生成 assets/samples 和 assets/templates。
`,
});
installPackages();
run(process.execPath, [
  path.join('scripts', 'run-ts.cjs'),
  path.join('scripts', 'samples', 'make-samples.ts'),
]);
