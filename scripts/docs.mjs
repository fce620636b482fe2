/** `npm run docs`: writes everything under docs/ and src/ that is generated from the source. Tests fail when something is out of date. */
import path from 'node:path';
import { installPackages, run } from './setup.mjs';

const GENERATORS = ['policy.ts', 'checks.ts', 'assessment.ts'];

installPackages();
for (const generator of GENERATORS) {
  run(process.execPath, [
    path.join('scripts', 'run-ts.cjs'),
    path.join('scripts', 'docs', generator),
  ]);
}
run(process.execPath, [path.join('scripts', 'docs', 'api-sets.mjs')]);
