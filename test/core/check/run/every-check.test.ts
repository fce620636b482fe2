/** What holds for every check: a page, a test, texts in every language, a basis, codes of its own. */
import { dataText } from '../../../../src/core/words/fill-text';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCheckDocs } from '../../../../scripts/docs/generate-check-docs';
import { pageHeadings } from '../../../../src/core/check/run/check-page';
import type { ReportedFinding } from '../../../../src/core/check/contract';
import { describedChecks, formChecks } from '../../../../src/core/check/run/registry';
import { languages } from '../../../../src/core/words/language';
import { renderFinding } from '../../../../src/core/report/render-finding';
import { furtherMessages } from '../../../../src/core/check/run/further-messages';
import { sentencesByLanguage } from '../../report/sentences-by-language';
import { casesOf, pageOf } from '../example-pages';
import { allFindings, assessExample, findingsOf } from '../harness';

const root = join(__dirname, '../../../..');
const PLACEHOLDER = /\{(\w+)\}/g;
/** Sentences for a pane of 350 px: 84 Chinese or 200 Latin letters without the inserted values. */
const LONGEST = { 'zh-CN': 84, 'en-US': 200 } as const;

const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

test('gives every check a code and a slug of its own', () => {
  const codes = describedChecks.map(({ meta }) => meta.code);
  const slugs = describedChecks.map(({ meta }) => meta.slug);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(slugs).size).toBe(slugs.length);
  codes.forEach((code) => expect(code).toMatch(/^[TVASWFDXMGP]\d{2}$/));
});

test('keeps the published list up to date', () => {
  for (const { path, text } of generateCheckDocs()) {
    expect({ path, text: readFileSync(join(root, path), 'utf8') }).toEqual({ path, text });
  }
});

describe.each(describedChecks.map((check) => [check.meta.code, check] as const))(
  '%s',
  (_, check) => {
    const { meta, messages } = check;
    const messageIds = Object.keys(messages);

    it('has right and wrong examples on its page, which are run as tests', () => {
      const names = casesOf(check).map(({ name }) => name);
      for (const kind of ['正例', '反例']) {
        expect(names.filter((name) => name.startsWith(kind))).not.toEqual([]);
      }
    });

    it('has titles and cites what it rests on', () => {
      expect(meta.title).not.toBe('');
      const { englishTitle = '', basis = [] } = furtherMessages[meta.slug] ?? {};
      expect(englishTitle).not.toBe('');
      expect(basis.length).toBeGreaterThan(0);
      basis.forEach(({ text }) => expect(text.length).toBeGreaterThan(4));
    });

    it('has a page with all headings in order and nothing empty', () => {
      const sections = pageOf(check).sections;
      const options = Object.keys(meta.options).length > 0 ? ['选项'] : [];
      expect(sections.map(({ heading }) => heading)).toEqual([...pageHeadings, ...options]);
      sections.forEach(({ blocks }) => expect(blocks.length).toBeGreaterThan(0));
    });

    it.each(languages)('has every text in %s, in three short parts', (language) => {
      const texts = sentencesByLanguage[language].findings[meta.slug] ?? {};
      expect(Object.keys(texts).sort()).toEqual([...messageIds].sort());
      for (const text of Object.values(texts)) {
        for (const part of [text.what, text.why, text.fix]) {
          const bare = part.replace(PLACEHOLDER, '');
          expect(part.length).toBeGreaterThan(5);
          expect(bare.length).toBeLessThanOrEqual(LONGEST[language]);
          if (language === 'zh-CN') {
            expect(part).toMatch(/。$/);
            expect(part).not.toMatch(/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/);
          }
        }
        expect(placeholdersOf(text.what)).toContain('indicator');
        expect(placeholdersOf(text.what)).toContain('cell');
      }
    });

    it('says of every message how lists and letters put it', () => {
      const letters = furtherMessages[meta.slug]?.letters ?? {};
      expect(Object.keys(letters).sort()).toEqual([...messageIds].sort());
    });

    it('uses the same placeholders in every language', () => {
      for (const id of messageIds) {
        const used = languages.map((language) => {
          const text = sentencesByLanguage[language].findings[meta.slug]?.[id];
          return [...new Set(placeholdersOf(`${text?.what}${text?.why}${text?.fix}`))].sort();
        });
        expect(used[1]).toEqual(used[0]);
      }
    });

    // what would burden the page stands in a test of its own
    it('shows every message in the examples of its page or in its test', () => {
      const path = join(root, 'test/core/check/rules', `${meta.slug}.test.ts`);
      const cases = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const shown = casesOf(check).flatMap(({ expected }) => [
        ...expected.elsewhere,
        ...expected.indicators.flat(),
        ...expected.funds.flat(),
      ]);
      const untested = messageIds.filter(
        (id) => shown.indexOf(id) < 0 && cases.indexOf(`'${id}'`) < 0,
      );
      expect(untested).toEqual([]);
    });
  },
);

describe.each(formChecks.map((check) => [check.meta.code, check] as const))('%s', (_, check) => {
  const findings: readonly ReportedFinding[] = casesOf(check).flatMap(({ example }) =>
    findingsOf(check, assessExample(example)),
  );

  it('supplies every placeholder of its messages', () => {
    for (const finding of findings) {
      for (const language of languages) {
        const words = renderFinding(finding, sentencesByLanguage[language]);
        expect(`${words.what}${words.why}${words.fix}`).not.toMatch(/\{\w+\}|undefined|NaN|null/);
      }
    }
  });

  it('names the cell in the message and among the cells', () => {
    for (const { cells, data } of findings) {
      expect(cells.length).toBeGreaterThan(0);
      expect(cells[0]).toBe(`表1!${dataText(data, 'cell')}`);
      expect(dataText(data, 'indicator')).not.toBe('');
    }
  });
});

test('finds nothing at error level in the right examples of the checks on targets', () => {
  for (const check of formChecks.filter(({ meta }) => /^V/.test(meta.code))) {
    for (const page of casesOf(check).filter(({ name }) => name.startsWith('正例'))) {
      const errors = allFindings(assessExample(page.example)).filter(
        ({ code, severity }) => severity === 'error' && /^[TV]/.test(code),
      );
      expect(errors).toEqual([]);
    }
  }
});
