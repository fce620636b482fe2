import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  checkFiles,
  nextCode,
  titlesOf,
  withCheck,
  withTexts,
} from '../../scripts/scaffold/check-files.mjs';
import {
  kindFiles,
  withKind,
  withKindName,
  withSupportedForm,
  withTerm,
} from '../../scripts/scaffold/kind-files.mjs';

const source = (place: string): string =>
  readFileSync(path.join(__dirname, '../..', place), 'utf8');
const registry = source('src/core/check/run/registry.ts');
const texts = source('src/core/check/run/further-messages.ts');

function added(before: string, after: string): string[] {
  const lines = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !lines.has(line));
}

describe('a new check', () => {
  it('has three files of its own, each of which names it', () => {
    const files = checkFiles({
      slug: 'target-odd',
      code: 'V99',
      title: '指标值异常',
      englishTitle: 'Odd target',
    });
    expect(Object.keys(files)).toEqual([
      'src/core/check/rules/target-odd/index.ts',
      'src/core/check/rules/target-odd/further-messages.ts',
      'src/core/check/rules/target-odd/doc.md',
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

describe('a new kind of form', () => {
  const form = { kind: 'target-adjustment', title: '绩效目标调整表' };

  it('has one file of its own and a test, each of which names it', () => {
    const files = kindFiles({ ...form, englishTitle: 'Target adjustment form' });
    expect(Object.keys(files)).toEqual([
      'src/core/form/kinds/target-adjustment.ts',
      'test/core/form/kinds/target-adjustment.test.ts',
    ]);
    for (const text of Object.values(files)) {
      expect(text).toContain("'target-adjustment'");
      expect(text).toContain('绩效目标调整表');
    }
  });

  it.each([
    [
      'src/core/form/form.ts',
      (text: string) => withKindName(text, form.kind),
      ["  'target-adjustment',"],
    ],
    [
      'src/core/form/kinds/index.ts',
      (text: string) => withKind(text, form.kind),
      [
        "import { targetAdjustment } from './target-adjustment';",
        "  'target-adjustment': targetAdjustment,",
      ],
    ],
    [
      'docs/domain.md',
      (text: string) => withTerm(text, form),
      ['| 绩效目标调整表 | `target-adjustment` | |'],
    ],
    [
      'docs/forms.md',
      (text: string) => withSupportedForm(text, form),
      ['| 绩效目标调整表 | | | |'],
    ],
  ] as const)('is registered in %s', (place, change, lines) => {
    const before = source(place);
    expect(added(before, change(before))).toEqual(lines);
  });
});
