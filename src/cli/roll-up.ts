/** `--roll-up TEMPLATE FILES… --out DIR`: fills the blank cells of a regional form from those of its districts. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assess } from '../core/assess';
import type { Policy } from '../core/policy/schema';
import type { Result } from '../core/port';
import { failureText } from '../core/report/failure-text';
import { rollUpTexts } from '../core/report/roll-up-texts';
import type { FormSource } from '../core/review/form-source';
import { rollUpForms, type RolledUpCell, type RollUp } from '../core/review/roll-up-forms';
import { FilePort } from '../file/file-port';
import { readWorkbook } from '../file/read-workbook';
import { writeWhole } from './whole-file';

export interface RollUpRun {
  readonly template: string;
  readonly files: readonly string[];
  /** Where the filled template goes. */
  readonly place: string;
  readonly overwrite: boolean;
  readonly policy: Policy;
}

const { methods, conflicts: reasons } = rollUpTexts['zh-CN'];

async function readForms(
  file: string,
  policy: Policy,
): Promise<Result<{ readonly bytes: Uint8Array; readonly sources: FormSource[] }, string>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return { ok: false, failure: `${file}：${failureText('not-a-workbook')}` };
  }
  const reading = await readWorkbook(path.basename(file), bytes);
  if (!reading.ok) return { ok: false, failure: `${file}：${failureText(reading.failure.code)}` };
  const { forms } = assess(reading.value, { policy });
  return { ok: true, value: { bytes, sources: forms.map((assessed) => ({ file, assessed })) } };
}

/** The lines to show; the failure is one clear line. `complain` takes one line about a file that cannot be used. */
export async function rollUp(
  { template, files, place, overwrite, policy }: RollUpRun,
  complain: (line: string) => void,
): Promise<Result<readonly string[], string>> {
  const own = await readForms(template, policy);
  if (!own.ok) return own;
  const districts: FormSource[] = [];
  for (const file of files) {
    // the template may lie among the files of its districts
    if (path.resolve(file) === path.resolve(template)) continue;
    const read = await readForms(file, policy);
    if (read.ok) districts.push(...read.value.sources);
    else complain(read.failure);
  }
  const forms = own.value.sources.map(({ assessed }) => assessed);
  const result = rollUpForms(forms, districts, policy);
  if (result.cells.length === 0) {
    return {
      ok: false,
      failure: `“${template}”中没有可以汇总的空格。请核对模板和各单位的表是否同一项目。`,
    };
  }
  const port = new FilePort(path.basename(template), own.value.bytes);
  const applied = await port.apply(result.edits);
  if (!applied.ok)
    return { ok: false, failure: `${template}：${failureText(applied.failure.code)}` };
  if (writeWhole(place, port.bytes(), overwrite) === 'kept') {
    return {
      ok: false,
      failure: `“${place}”已存在且内容不同，没有覆盖；确实要覆盖请加 --overwrite。`,
    };
  }
  return {
    ok: true,
    value: [...linesOf(result), `已另存 ${place}：填写 ${applied.value.written.length} 格。`],
  };
}

function linesOf({ cells, unused }: RollUp): string[] {
  const conflicts = cells.filter(({ outcome }) => outcome.kind === 'conflict').length;
  return [
    ...cells.flatMap(cellLines),
    ...unused.map((file) => `没有用到 ${file}：没有同一项目的表。`),
    `共 ${cells.length} 格：汇总 ${cells.length - conflicts} 格，待核对 ${conflicts} 格。`,
  ];
}

function cellLines({ sheet, address, name, sources, lacking, outcome }: RolledUpCell): string[] {
  const head =
    outcome.kind === 'filled'
      ? `${sheet}!${address} ${name}：${outcome.text}（${methods[outcome.method]}）`
      : `${sheet}!${address} ${name}：没有填写，${reasons[outcome.conflict]}`;
  return [
    head,
    ...sources.map(
      (each) => `  ${path.basename(each.file)} ${each.sheet}!${each.address} ${each.text}`,
    ),
    ...lacking.map((file) => `  ${path.basename(file)} 没有`),
  ];
}
