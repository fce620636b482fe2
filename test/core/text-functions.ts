/** Every exported function of a folder that takes nothing but texts, found in its sources, with the words it knows. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface TextFunction {
  /** `value/read/parse-text.ts parseText`. */
  readonly title: string;
  /** Words and signs that stand in its file and in the tables that the file imports. */
  readonly pieces: readonly string[];
  /** Calls it with the text for every parameter; what it throws is of no interest here. */
  readonly call: (text: string) => void;
}

/** What to hand over for a parameter of this type; `null`: no text. */
function argumentOf(type: string): ((text: string) => unknown) | null {
  if (/^string( \| (undefined|null))?$/.test(type)) return (text) => text;
  return /^(readonly )?string\[\]$/.test(type) ? (text) => [text, `${text}1`] : null;
}

type Argument = (text: string) => unknown;

/** `null` where a parameter is needed that is no text, or none is one. */
function argumentsOf(parameters: readonly ts.ParameterDeclaration[]): Argument[] | null {
  const given: Argument[] = [];
  for (const parameter of parameters) {
    const argument = argumentOf(parameter.type?.getText() ?? '');
    if (argument) given.push(argument);
    else if (parameter.questionToken ?? parameter.initializer) break;
    else return null;
  }
  return given.length > 0 ? given : null;
}

/** Of `remember((text) => …)` and `(text: string) => …`. */
function argumentsOfValue(value: ts.Expression | undefined): Argument[] | null {
  if (!value) return null;
  if (ts.isArrowFunction(value)) return argumentsOf(value.parameters);
  const isRemembered = ts.isCallExpression(value) && value.expression.getText() === 'remember';
  return isRemembered ? [(text) => text] : null;
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function exportedTextFunctions(source: ts.SourceFile): Map<string, Argument[]> {
  const found = new Map<string, Argument[]>();
  const add = (name: string | undefined, given: Argument[] | null): void => {
    if (name !== undefined && given) found.set(name, given);
  };
  for (const node of source.statements) {
    if (!isExported(node)) continue;
    if (ts.isFunctionDeclaration(node)) add(node.name?.text, argumentsOf(node.parameters));
    if (!ts.isVariableStatement(node)) continue;
    for (const { name, initializer } of node.declarationList.declarations) {
      add(name.getText(), argumentsOfValue(initializer));
    }
  }
  return found;
}

const WORD = /[\u4e00-\u9fff]+/g;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
}

/** Chinese words, and every letter and sign alone, in literals and patterns of a file and in its tables. */
function piecesOf(source: ts.SourceFile): string[] {
  const pieces = new Set<string>();
  const addAll = (text: string): void => {
    for (const word of text.match(WORD) ?? []) pieces.add(word);
    for (const letter of text) pieces.add(letter);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) {
      if (!ts.isImportDeclaration(node.parent)) addAll(node.text);
      else if (node.text.endsWith('.json')) {
        const table = path.join(path.dirname(source.fileName), node.text);
        textsIn(JSON.parse(readFileSync(table, 'utf8'))).forEach(addAll);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...pieces];
}

export function textFunctionsIn(folder: string): TextFunction[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort();
  return files.flatMap((name) => {
    const file = path.join(folder, name);
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const found = exportedTextFunctions(source);
    if (found.size === 0) return [];
    const pieces = piecesOf(source);
    const module = jest.requireActual<Readonly<Record<string, unknown>>>(file);
    return [...found].map(([exported, given]) => {
      const called = module[exported] as (...texts: unknown[]) => unknown;
      return {
        title: `${name} ${exported}`,
        pieces,
        call: (text: string) => {
          try {
            called(...given.map((argument) => argument(text)));
          } catch {
            // the time until then counts all the same
          }
        },
      };
    });
  });
}
