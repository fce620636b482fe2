/** `npm run samples`: makes assets/samples and assets/templates from the data in scripts/samples. */
import path from 'node:path';
import { installPackages, run } from './setup.mjs';

installPackages();
run(process.execPath, [
  path.join('scripts', 'run-ts.cjs'),
  path.join('scripts', 'samples', 'make-samples.ts'),
]);
