/**
 * Makes a season of files from the published forms that may be looked at: `make-season.ts FOLDER [COUNT]`. Every file has
 * a project name of its own, so that no two have the same content; no randomness, so that every run makes the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCorpus, toWorkbook, type CorpusEntry } from '../quality/corpus';

const STANDARD_COUNT = 2000;
const FILES_PER_FOLDER = 100;
const NAME_LABEL = /^(项目名称|单位名称|部门名称|预算单位)/;

/** The text behind the label of the name, with a number. */
function numbered(entry: CorpusEntry, number: number): CorpusEntry {
  const sheets = entry.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const label = row.findIndex((text) => NAME_LABEL.test(text));
      const place = row.findIndex(
        (text, index) => label >= 0 && index > label && !['<', '^', ''].includes(text),
      );
      return row.map((text, index) => (index === place ? `${text}${number}` : text));
    }),
  }));
  // a form without a name is told apart by a line under it
  const last = sheets[sheets.length - 1];
  last?.rows.push([`第${number}份`]);
  return { ...entry, sheets };
}

async function makeSeason(folder: string, count: number): Promise<void> {
  const entries = readCorpus().filter(({ part }) => part !== 'unseen');
  for (let number = 1; number <= count; number += 1) {
    const entry = entries[number % entries.length] as CorpusEntry;
    const place = path.join(folder, `批次${Math.ceil(number / FILES_PER_FOLDER)}`);
    mkdirSync(place, { recursive: true });
    const name = `${entry.name}-${String(number).padStart(4, '0')}.xlsx`;
    writeFileSync(path.join(place, name), await toWorkbook(numbered(entry, number)));
  }
  process.stdout.write(`${count} files in ${folder}\n`);
}

const [, , folder, count] = process.argv;
if (folder === undefined) {
  process.stderr.write('usage: node scripts/run-ts.cjs test/bench/make-season.ts FOLDER [COUNT]\n');
  process.exitCode = 2;
} else {
  void makeSeason(folder, count === undefined ? STANDARD_COUNT : Number(count));
}
