/**
 * What is generated from the checks: src/core/check/run/pages.generated.ts (their doc.md as data)
 * and docs/checks.md (the published list). A test fails when either is out of date.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckDescription } from '../../src/core/check/contract';
import type { CheckPage } from '../../src/core/check/run/check-page';
import { describedChecks } from '../../src/core/check/run/registry';
import { renderCheckList } from './check-list';
import { parseCheckPage } from './parse-check-page';

const PAGES_HEAD = `/** Generated from the doc.md of every check by scripts/docs/checks.ts; do not edit. */
import type { CheckPage } from './check-page';

/** What 为什么 shows, by slug. */
export const checkPages: Readonly<Record<string, CheckPage>> = `;

/** A generated file: path from the root of the project, and text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything generated from the checks. */
export function generateCheckDocs(root: string): GeneratedFile[] {
  const pages: Record<string, CheckPage> = {};
  for (const { meta } of describedChecks) pages[meta.slug] = readPage(root, meta);
  return [
    {
      path: 'src/core/check/run/pages.generated.ts',
      text: `${PAGES_HEAD}${JSON.stringify(pages, null, 1)};\n`,
    },
    { path: 'docs/checks.md', text: renderCheckList(describedChecks) },
  ];
}

function readPage(root: string, { slug }: CheckDescription['meta']): CheckPage {
  return parseCheckPage(readFileSync(join(root, 'src/core/check/rules', slug, 'doc.md'), 'utf8'));
}
