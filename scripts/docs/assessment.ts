/** Writes docs/assessment.schema.json; run through scripts/run-ts.cjs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAssessmentDocs } from './generate-assessment-docs';

const root = join(__dirname, '..', '..');
for (const { path, text } of generateAssessmentDocs()) writeFileSync(join(root, path), text);
