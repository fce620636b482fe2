/** `npm run samples`: makes the example workbooks and the blank forms from the data beside this file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SampleWorkbook } from './sample-form';
import { writeWorkbook } from './write-workbook';

const PROJECT = path.resolve(__dirname, '..', '..');
const TARGETS = [
  { data: ['unfilled', 'target-and-self-evaluation', 'filled', 'every-kind'], folder: 'samples' },
  { data: ['templates'], folder: 'templates' },
];

async function makeAll(): Promise<void> {
  for (const { data, folder } of TARGETS) {
    const target = path.join(PROJECT, 'assets', folder);
    mkdirSync(target, { recursive: true });
    for (const name of data) {
      const text = readFileSync(path.join(__dirname, 'data', `${name}.json`), 'utf8');
      for (const workbook of JSON.parse(text) as SampleWorkbook[]) {
        writeFileSync(path.join(target, workbook.file), await writeWorkbook(workbook));
        process.stdout.write(`assets/${folder}/${workbook.file}\n`);
      }
    }
  }
}

void makeAll();
