/** Files as a person chooses them: the sample workbooks, and one that is none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLES = join(__dirname, '../../assets/samples');

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, name)));
}

export const FILLED = '自评表示例-已填.xlsx';
export const TARGETS_AND_EVALUATIONS = '目标表与自评表示例.xlsx';

/** In a page (jsdom) only. */
export function sampleFile(name: string): File {
  return new File([readFileSync(join(SAMPLES, name))], name);
}

export function brokenFile(name = '坏文件.xlsx'): File {
  return new File(['这不是表格'], name);
}
