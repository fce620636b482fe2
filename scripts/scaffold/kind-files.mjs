/** The files of a new kind of form and its lines in registers and docs, as texts. */
import { camelCase, withImport } from './source-lines.mjs';

/**
 * By path from the project's folder.
 * @param {{ kind: string, title: string, englishTitle: string }} form
 */
export function kindFiles({ kind, title, englishTitle }) {
  return {
    [`src/core/form/kinds/${kind}.ts`]: `/** ${title}: …… */
import { titled, when } from './evidence';
import type { FormTraits } from './traits';

export const ${camelCase(kind)}: FormTraits = {
  kind: '${kind}',
  name: { 'zh-CN': '${title}', 'en-US': '${englishTitle}' },
  // what each answer brings: traits.ts; what is neither judged nor of the running year has its targets checked alone
  isJudged: false,
  isRunningYear: false,
  scoring: 'none',
  hasFullMarks: false,
  hasNationalWeights: false,
  hasDimensions: false,
  isApprovedTarget: false,
  mayBeAboutUnit: false,
  hasReasonColumn: false,
  requiredColumns: ['level3', 'target'],
  // 20: columns that no other kind has, when(seen.columns.has('forecast'), 20); 12: its title; 6: a label, labelled(seen, '专项名称'), or
  // the lack of results; 4: results, hasResults(seen); 1 to 3: what supports it. The heaviest kind is taken, of equals the first in
  // FORM_KINDS. A title stands above other tables, too: ask for what only this one has.
  weigh: (seen) => when(titled(seen, '${title.replace(/表$/, '')}'), 12),
};
`,
    [`test/core/form/kinds/${kind}.test.ts`]: `import { workbookOf } from '../../check/example-sheet';
import { allFindings, assessSnapshot } from '../../check/harness';
import { onlyForm, sheetFrom } from '../form-fixture';

/** As printed: | between cells, < and ^ merge with the cell to the left and above, digits become numbers. */
const FORM = \`
${title} | < | < | <
项目名称 | …… | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | …… | ……
\`;

describe('${title}', () => {
  const form = onlyForm(sheetFrom(FORM));

  it('is known as what it is', () => {
    expect(form.kind).toBe('${kind}');
  });

  it('has every printed column, each as what it is', () => {
    // a word that is not known, or is taken for another column: src/core/form/header-names.ts
    expect(Object.keys(form.columns)).toEqual(['level1', 'level2', 'level3', 'target', '……']);
  });

  it('is read to its last row', () => {
    expect(form.rows.map(({ name }) => name)).toEqual(['……']);
  });

  it('is told what is wrong in it, and nothing else', () => {
    const findings = allFindings(assessSnapshot(workbookOf(sheetFrom(FORM))));
    expect(findings.map(({ code, row }) => \`\${code} \${row}\`)).toEqual(['…… 1']);
  });
});
`,
  };
}

/**
 * core/form/form.ts with the kind behind the others.
 * @param {string} source
 * @param {string} kind
 * @returns {string}
 */
export const withKindName = (source, kind) =>
  source.replace(
    /(export const FORM_KINDS = \[[^\]]*)\] as const;/,
    (_whole, list) => `${list}  '${kind}',\n] as const;`,
  );

/**
 * kinds/index.ts with the kind's import and line.
 * @param {string} source
 * @param {string} kind
 * @returns {string}
 */
export function withKind(source, kind) {
  const name = camelCase(kind);
  const entry = name === kind ? name : `'${kind}': ${name}`;
  return withImport(source, './', `import { ${name} } from './${kind}';`).replace(
    /(const traitsByKind[^{]*\{[^}]*)\n\};/,
    (_whole, list) => `${list}\n  ${entry},\n};`,
  );
}

/** The page with one more row below the one whose first cell it is. */
const withRowBelow = (page, firstCell, row) =>
  page
    .split('\n')
    .flatMap((line) => (line.startsWith(`| ${firstCell} `) ? [line, row] : [line]))
    .join('\n');

/**
 * docs/domain.md with what the kind is called on forms and in code.
 * @param {string} page
 * @param {{ kind: string, title: string }} form
 * @returns {string}
 */
export const withTerm = (page, { kind, title }) =>
  withRowBelow(page, '绩效运行监控表', `| ${title} | \`${kind}\` | |`);

/**
 * docs/forms.md with a row that is yet to be written.
 * @param {string} page
 * @param {{ title: string }} form
 * @returns {string}
 */
export const withSupportedForm = (page, { title }) =>
  withRowBelow(page, '转移支付绩效自评表', `| ${title} | | | |`);
