/** Writes docs/policy-format.md and docs/policy.schema.json; run through scripts/run-ts.cjs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatePolicyDocs } from './generate-policy-docs';

const root = join(__dirname, '..', '..');
for (const { path, text } of generatePolicyDocs()) writeFileSync(join(root, path), text);
