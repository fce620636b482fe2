/**
 * Writes src/workbench/host/api-sets.json: the first ExcelApi set of every member of the types that
 * the stand-in for Excel models, read from the `[Api set: …]` comments in @types/office-js.
 * An optional parameter that came later stands as `method(parameter)`.
 *
 * `node scripts/docs/api-sets.mjs` writes; with `--check` it only compares and fails when outdated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const SOURCE = 'node_modules/@types/office-js/index.d.ts';
const TARGET = 'src/workbench/host/api-sets.json';

/** Types the stand-in models. Everything else is unknown to it at every level. */
const TYPES = [
  'FormatProtection',
  'Range',
  'RangeAreas',
  'RangeFill',
  'RangeFormat',
  'Workbook',
  'Worksheet',
  'WorksheetCollection',
  'WorksheetProtection',
];

/** The first numbered ExcelApi set in a comment; sets of other families (desktop, online) do not count. */
function firstSet(comment) {
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1];
}

/** The comment of a member and, where overloads or parameters differ, of each parameter. */
function membersOf(declaration, text) {
  const members = {};
  for (const member of declaration.members) {
    if (!member.name) continue;
    const name = member.name.getText();
    const comment = (ts.getLeadingCommentRanges(text, member.pos) ?? [])
      .map((range) => text.slice(range.pos, range.end))
      .join('\n');
    const [head, ...parameters] = comment.split('@param ');
    const set = firstSet(head);
    if (set && !(name in members)) members[name] = set;
    for (const parameter of parameters) {
      const parameterSet = firstSet(parameter);
      const parameterName = /^\w+/.exec(parameter)?.[0];
      if (parameterSet && parameterName && parameterSet !== set) {
        members[`${name}(${parameterName})`] = parameterSet;
      }
    }
  }
  return members;
}

const text = readFileSync(SOURCE, 'utf8');
const source = ts.createSourceFile(SOURCE, text, ts.ScriptTarget.Latest, true);
const sets = {};
const visit = (node) => {
  if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') {
    ts.forEachChild(node.body, (child) => {
      if (!ts.isClassDeclaration(child) || !TYPES.includes(child.name.text)) return;
      sets[child.name.text] = { ...sets[child.name.text], ...membersOf(child, text) };
    });
  }
};
ts.forEachChild(source, visit);
const sorted = Object.fromEntries(
  Object.keys(sets)
    .sort()
    .map((type) => [
      type,
      Object.fromEntries(Object.entries(sets[type]).sort(([a], [b]) => (a < b ? -1 : 1))),
    ]),
);
const json = `${JSON.stringify(sorted, null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== json) {
    console.error(`${TARGET} is outdated: run node scripts/docs/api-sets.mjs`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, json);
}
