/**
 * Makes a folder of workbooks as a season brings them, from the sample forms:
 * `node scripts/run-ts.cjs test/bench/make-batch.ts FOLDER [COUNT]`.
 * Every file has its own unit, projects and figures, so that no two have the same content; no randomness, so that
 * every run makes the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import filled from '../../scripts/samples/data/filled.json';
import unfilled from '../../scripts/samples/data/unfilled.json';
import type { SampleForm, SampleWorkbook } from '../../scripts/samples/sample-form';
import { writeWorkbook } from '../../scripts/samples/write-workbook';

const STANDARD_COUNT = 2000;
const FILES_PER_FOLDER = 100;
const UNIT_LABELS = ['主管部门', '实施单位'];

const models = [...filled, ...unfilled] as unknown as readonly SampleWorkbook[];

/** The form with the unit and the project of one file. */
function personalised(form: SampleForm, number: number): SampleForm {
  const head = form.head.map(([label, value]): readonly [string, string] =>
    UNIT_LABELS.includes(label) || label === '项目名称'
      ? [label, `${value}${number}`]
      : [label, value],
  );
  return { ...form, head };
}

/** From one to all forms of a sample workbook. */
function workbookOf(number: number): SampleWorkbook {
  const model = models[number % models.length] as SampleWorkbook;
  const count = 1 + (Math.floor(number / models.length) % model.forms.length);
  return {
    file: `自评表-${String(number).padStart(4, '0')}.xlsx`,
    forms: model.forms.slice(0, count).map((form) => personalised(form, number)),
  };
}

async function makeBatch(folder: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const place = path.join(folder, `批次${Math.ceil(number / FILES_PER_FOLDER)}`);
    mkdirSync(place, { recursive: true });
    const workbook = workbookOf(number);
    writeFileSync(path.join(place, workbook.file), await writeWorkbook(workbook));
  }
  process.stdout.write(`${count} files in ${folder}\n`);
}

const [folder, count] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node scripts/run-ts.cjs test/bench/make-batch.ts FOLDER [COUNT]\n');
  process.exitCode = 2;
} else {
  void makeBatch(folder, count === undefined ? STANDARD_COUNT : Number(count));
}
