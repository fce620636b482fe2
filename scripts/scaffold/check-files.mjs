/** The files of a new check and its lines in the two registers, as texts. The check finds nothing until it is written. */
import { camelCase, withImport } from './source-lines.mjs';

/**
 * By path from the project's folder.
 * @param {{ slug: string, code: string, title: string, englishTitle: string }} check
 */
export function checkFiles({ slug, code, title, englishTitle }) {
  const name = camelCase(slug);
  const folder = `src/core/check/rules/${slug}`;
  return {
    [`${folder}/index.ts`]: `/** ${code}: ${title}。 */
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { targetRows, targetText } from '../../reading/target-value';

export type MessageId = 'found';

// \`what\` names {indicator} and {cell}, which are always given; others come from the finding's data, the same ones in both languages.
// Each part is one sentence with its 。, of at most 84 characters
const messages: MessageTexts<MessageId> = {
  found: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，……',
    why: '',
    fix: '',
  },
};

export const ${name}: FormCheck<MessageId> = {
  meta: {
    code: '${code}',
    slug: '${slug}',
    title: '${title}',
    scope: 'row',
    // error only with proof from the sheet, else warning or info; appliesTo: 'isJudged' and the like for some kinds of forms alone
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    // rows with a target that was understood; for other columns go through assessed.rows. What a target may be: value/value.ts; what
    // an indicator's name says (a count, a rate, what is counted): readIndicatorName in value/word/indicator-name.ts; names of classes
    // (数量指标): form/level-text.ts. each.row.row has level1, level2, name, role, and cells by column; a name that shares a merged
    // cell with its class has no cell of its own in cells.level3
    for (const each of targetRows(assessed)) {
      // what the row must prove before anything is said
      const isWrong = false;
      if (!isWrong) continue;
      const data = { target: targetText(each) };
      // the first of these columns that the form has is {cell}
      findings.push(rowFinding(assessed.form, each.row, ['target'], { messageId: 'found', data }));
    }
    return findings;
  },
};
`,
    [`${folder}/further-messages.ts`]: `/** ${code} in English, in lists and in letters. */
import type { FurtherMessages } from '../../contract';
import type { MessageId } from '.';

export const furtherMessages: FurtherMessages<MessageId> = {
  englishTitle: '${englishTitle}',
  // document and article; seen: read by us, unverified: quoted elsewhere, label: fixed by reviewed forms, own: decided here
  basis: [{ text: '', certainty: 'own' }],
  'en-US': {
    found: { what: 'The target of “{indicator}” ({cell}) is “{target}” …', why: '', fix: '' },
  },
  letters: {
    found: {
      // without a full stop: the number of places follows
      list: { what: '', item: '{cell} “{indicator}”（“{target}”）', fix: '' },
      // null: the words of the finding
      letter: null,
    },
  },
};
`,
    [`${folder}/doc.md`]: `# ${title}

## 何为问题

## 依据

## 如何修改

## 正例

| 三级指标 | 指标值 |
| -------- | ------ |
|          |        |

## 反例

| 三级指标 | 指标值 | 问题    |
| -------- | ------ | ------- |
|          |        | \`found\` |
`,
  };
}

/**
 * The code of a letter behind the last one in use.
 * @param {string} letter
 * @param {readonly string[]} sources of all checks
 * @returns {string}
 */
export function nextCode(letter, sources) {
  const numbers = sources.map((source) =>
    Number(new RegExp(`code: '${letter}(\\d\\d)'`).exec(source)?.[1] ?? 0),
  );
  return letter + String(Math.max(...numbers) + 1).padStart(2, '0');
}

/**
 * Codes and titles of a letter's checks: what a new one may say a second time.
 * @param {string} letter
 * @param {readonly string[]} sources of all checks
 * @returns {string[]}
 */
export function titlesOf(letter, sources) {
  return sources
    .flatMap((source) => {
      const code = new RegExp(`code: '(${letter}\\d\\d)'`).exec(source)?.[1];
      const title = /title: '([^']*)'/.exec(source)?.[1];
      return code && title ? [`${code} ${title}`] : [];
    })
    .sort();
}

/**
 * run/registry.ts with the check at the end of those on single forms.
 * @param {string} registry
 * @param {string} slug
 * @returns {string}
 */
export function withCheck(registry, slug) {
  const name = camelCase(slug);
  return withImport(registry, '../rules/', `import { ${name} } from '../rules/${slug}';`).replace(
    /(export const formChecks: [^\]]*\][^\]]*)\n\];/,
    (_whole, list) => `${list}\n  ${name},\n];`,
  );
}

/**
 * run/further-messages.ts with the check's texts.
 * @param {string} register
 * @param {string} slug
 * @returns {string}
 */
export function withTexts(register, slug) {
  const name = camelCase(slug);
  const line = `import { furtherMessages as ${name} } from '../rules/${slug}/further-messages';`;
  return withImport(register, '../rules/', line).replace(
    /\n\};\s*$/,
    () => `\n  '${slug}': ${name},\n};\n`,
  );
}
