/** The 正例 and 反例 of all pages, as sheets with the findings they expect. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckPage } from '../../../scripts/docs/parse-check-page';
import type { CheckPage, PageExample } from '../../../src/core/check/run/check-page';
import type { CheckDescription } from '../../../src/core/check/contract';
import type { ExampleSheet } from './example-sheet';

export interface PageCase {
  readonly name: string;
  readonly example: ExampleSheet;
  /** Message ids expected on rows of the tables (header excluded), and those on no row of them. */
  readonly expected: {
    readonly indicators: readonly (readonly string[])[];
    readonly funds: readonly (readonly string[])[];
    readonly elsewhere: readonly string[];
  };
}

const NO_EXPECTATION = { indicators: [], funds: [], elsewhere: [] };

const rules = join(__dirname, '../../../src/core/check/rules');

/** Throws where a check has no page. */
export function pageOf({ meta }: CheckDescription): CheckPage {
  return parseCheckPage(readFileSync(join(rules, meta.slug, 'doc.md'), 'utf8'));
}

/** All cases of one check: every indicator table with the head or funds table before it. */
export function casesOf(check: CheckDescription): PageCase[] {
  const page = pageOf(check);
  return ['正例', '反例'].flatMap((heading) => casesOfSection(page, heading));
}

function casesOfSection(page: CheckPage, heading: string): PageCase[] {
  const cases: PageCase[] = [];
  let example: ExampleSheet = {};
  let expected: PageCase['expected'] = NO_EXPECTATION;
  const finish = (): void => {
    if (!example.indicators && !example.funds) return;
    cases.push({ name: `${heading} ${cases.length + 1}`, example, expected });
    example = {};
    expected = NO_EXPECTATION;
  };
  for (const block of page.sections.find((each) => each.heading === heading)?.blocks ?? []) {
    if (block.kind === 'text' && block.text.startsWith('整张表')) {
      finish();
      expected = {
        ...expected,
        elsewhere: [...block.text.matchAll(/`(\w+)`/g)].map((m) => m[1] ?? ''),
      };
    }
    if (block.kind !== 'example') continue;
    const table = [block.header, ...block.rows];
    const kind = kindOf(block);
    if (kind === 'head') {
      finish();
      example = { ...example, ...headOf(block) };
    } else if (kind === 'funds') {
      if (example.funds || example.indicators) finish();
      example = { ...example, funds: table };
      expected = { ...expected, funds: block.problems };
    } else {
      if (example.indicators) finish();
      example = { ...example, indicators: table };
      expected = { ...expected, indicators: block.problems };
      finish();
    }
  }
  finish();
  return cases;
}

function kindOf({ header }: PageExample): 'head' | 'funds' | 'indicators' {
  const first = header[0] ?? '';
  if (first === '栏目') return 'head';
  return first.startsWith('项目资金') ? 'funds' : 'indicators';
}

/** Rows of `栏目|内容`; the row 标题 gives the title. */
function headOf({ rows }: PageExample): Pick<ExampleSheet, 'title' | 'head'> {
  const pairs = rows.map(([label = '', value = '']): [string, string] => [label, value]);
  const title = pairs.find(([label]) => label === '标题')?.[1];
  return { ...(title && { title }), head: pairs.filter(([label]) => label !== '标题') };
}
