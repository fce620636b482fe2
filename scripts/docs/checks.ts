/** Writes the list of checks: `node scripts/run-ts.cjs scripts/docs/checks.ts`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateCheckDocs } from './generate-check-docs';

const root = resolve(__dirname, '../..');
for (const { path, text } of generateCheckDocs()) writeFileSync(join(root, path), text);
