/**
 * `npm run quality`: how right the engine is on the published forms of test/forms, as one table.
 * `-- --part tuned|opened|unseen` for one part, `-v` for every miss, `--only NAME`, `--write FOLDER` for the forms as .xlsx,
 * `--raise` to lift the floors that `npm test` holds.
 */
import path from 'node:path';
import { installPackages, run } from './setup.mjs';

installPackages();
run(process.execPath, [
  path.join('scripts', 'run-ts.cjs'),
  path.join('test', 'quality', 'print-quality.ts'),
  ...process.argv.slice(2),
]);
