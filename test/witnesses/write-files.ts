/** Has every installed program write the documents; says which programs are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentCell, WitnessDocument } from './documents';
import { mangle } from './mangle';
import { writeWithHucre } from './write-with-hucre';

const JAVA_FOLDER = '/usr/share/java';
const JARS = ['poi', 'commons-codec', 'commons-collections4', 'commons-math3'].map((name) =>
  path.join(JAVA_FOLDER, `${name}.jar`),
);
/** Debian's own Python: that of its packages. */
const PYTHON = '/usr/bin/python3';

export interface WrittenFiles {
  readonly files: readonly string[];
  /** Programs that are not installed, or failed, with the reason. */
  readonly missing: readonly string[];
}

const tool = (name: string): string => path.join(__dirname, name);

/** `null`: it ran; else why it did not. */
function runTool(program: string, words: readonly string[]): string | null {
  const done = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.error) return `${program} is not installed`;
  if (done.status === 0) return null;
  return done.stderr.trim().split('\n').slice(-1)[0] ?? `exit ${done.status}`;
}

const escaped = (word: string): string =>
  word.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n');

function cellLine(cell: DocumentCell): readonly string[] {
  const head = (kind: string, word: string): readonly string[] => [
    kind,
    cell.at,
    cell.format ?? '',
    word,
  ];
  switch (cell.kind) {
    case 'text':
      return head('text', cell.text);
    case 'rich':
      return head('text', cell.runs.join(''));
    case 'number':
      return head('number', String(cell.number));
    case 'boolean':
      return head('boolean', String(cell.boolean));
    case 'formula':
      return head('formula', cell.formula.slice(1));
    case 'array':
      return ['array', cell.range, cell.formula.slice(1)];
    case 'blank':
      return head('blank', '');
  }
}

/** The documents as instructions, a line each (see WriteWithPoi.java). */
function instructions(documents: readonly WitnessDocument[]): string {
  const lines = documents.flatMap(({ name, sheets }) => [
    ['book', name],
    // all sheets first: formulas may refer to later ones
    ...sheets.map(({ name: title, hidden }) => ['sheet', title, hidden ? 'hidden' : '']),
    ...sheets.flatMap((sheet) => [
      ['on', sheet.name],
      ...sheet.merges.map((merge) => ['merge', merge]),
      ...sheet.cells.map(cellLine),
    ]),
  ]);
  return `${lines.map((words) => words.map(escaped).join('\t')).join('\n')}\n`;
}

/**
 * Writes into `folder`, which must be there.
 * @param isQuick only with the libraries that take no second
 */
export async function writeFiles(
  documents: readonly WitnessDocument[],
  folder: string,
  isQuick: boolean,
): Promise<WrittenFiles> {
  const json = path.join(folder, 'documents.json');
  writeFileSync(json, JSON.stringify(documents));
  const missing: string[] = [];
  const attempt = (name: string, program: string, words: readonly string[]): void => {
    const failure = runTool(program, words);
    if (failure !== null) missing.push(`${name}: ${failure}`);
  };
  await writeWithHucre(documents, folder);
  attempt('openpyxl', PYTHON, [tool('write_openpyxl.py'), json, folder]);
  attempt('XlsxWriter', PYTHON, [tool('write_xlsxwriter.py'), json, folder]);
  if (!isQuick) writeSlowly(documents, folder, attempt);
  const files = readdirSync(folder)
    .filter((name) => /\.(xlsx|xls|ods)$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
  return { files, missing };
}

function writeSlowly(
  documents: readonly WitnessDocument[],
  folder: string,
  attempt: (name: string, program: string, words: readonly string[]) => void,
): void {
  const lines = path.join(folder, 'documents.txt');
  writeFileSync(lines, instructions(documents));
  attempt('xlwt', PYTHON, [tool('write_xlwt.py'), path.join(folder, 'documents.json'), folder]);
  attempt('Excel::Writer::XLSX and Spreadsheet::WriteExcel', 'perl', [
    tool('write_with_perl.pl'),
    path.join(folder, 'documents.json'),
    folder,
  ]);
  const jars = JARS.filter((jar) => existsSync(jar));
  attempt('Apache POI', jars.length < JARS.length ? 'Apache POI' : 'java', [
    '-cp',
    jars.join(':'),
    tool('WriteWithPoi.java'),
    lines,
    folder,
  ]);

  const likeExcel = documents
    .map(({ name }) => path.join(folder, `${name}-xlsxwriter.xlsx`))
    .filter((file) => existsSync(file));
  if (likeExcel.length > 0) {
    attempt('LibreOffice', PYTHON, [tool('write_libreoffice.py'), folder, ...likeExcel]);
    attempt('Gnumeric', 'sh', [tool('write_gnumeric.sh'), folder, ...likeExcel]);
    const formulas = likeExcel.filter((file) => /\/(texts|numbers|formulas)-/.test(file));
    mangle([...formulas, ...likeExcel.slice(-1)], folder);
  }
}
