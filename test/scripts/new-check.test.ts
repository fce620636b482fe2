import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  checkFiles,
  nextCode,
  titlesOf,
  withCheck,
  withTexts,
} from '../../scripts/new-check/check-files.mjs';

const run = path.join(__dirname, '../../src/core/check/run');
const registry = readFileSync(path.join(run, 'registry.ts'), 'utf8');
const texts = readFileSync(path.join(run, 'further-messages.ts'), 'utf8');

function added(before: string, after: string): string[] {
  const lines = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !lines.has(line));
}

describe('a new check', () => {
  it('has four files of its own and a test, each of which names it', () => {
    const files = checkFiles({
      slug: 'target-odd',
      code: 'V99',
      title: '指标值异常',
      englishTitle: 'Odd target',
    });
    expect(Object.keys(files)).toEqual([
      'src/core/check/rules/target-odd/index.ts',
      'src/core/check/rules/target-odd/messages.ts',
      'src/core/check/rules/target-odd/further-messages.ts',
      'src/core/check/rules/target-odd/doc.md',
      'test/core/check/rules/target-odd.test.ts',
    ]);
    const unnamed = Object.values(files).filter((text) => !/V99|指标值异常|targetOdd/.test(text));
    expect(unnamed).toEqual([]);
  });

  it.each(['aaa-first', 'target-odd', 'zzz-last'])('%s is registered with two lines', (slug) => {
    const name = slug.replace(/-(.)/, (_match, letter: string) => letter.toUpperCase());
    expect(added(registry, withCheck(registry, slug))).toEqual([
      `import { ${name} } from '../rules/${slug}';`,
      `  ${name},`,
    ]);
    expect(added(texts, withTexts(texts, slug))).toEqual([
      `import { furtherMessages as ${name} } from '../rules/${slug}/further-messages';`,
      `  '${slug}': ${name},`,
    ]);
  });

  it.each([
    ['V', 'V05'],
    ['A', 'A11'],
    ['G', 'G01'],
  ])('with the letter %s is called %s', (letter, expected) => {
    const sources = ["code: 'V04',", "code: 'A10',", "code: 'V02',"];
    expect(nextCode(letter, sources)).toBe(expected);
  });

  it('is told beside those of its letter', () => {
    const sources = [
      "code: 'V04',\ntitle: '乙',",
      "code: 'A10',\ntitle: '丙',",
      "code: 'V02',\ntitle: '甲',",
    ];
    expect(titlesOf('V', sources)).toEqual(['V02 甲', 'V04 乙']);
  });

  it('stands at the end of the checks on single forms', () => {
    const list = /export const formChecks[^;]*;/.exec(withCheck(registry, 'target-odd'))?.[0] ?? '';
    expect(list.trimEnd().endsWith('  targetOdd,\n];')).toBe(true);
  });
});
