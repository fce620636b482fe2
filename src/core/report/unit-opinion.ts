/** The letter to a unit on all its files. */
import type { Policy } from '../policy/schema';
import { baseName } from './file-names';
import { buildOpinion, type Opinion } from './opinion';
import { relativePaths } from './relative-paths';
import type { UnitLetter } from './unit-letters';

/** What a unit calls its files: by name, and with their folders only where two have the same name. */
function namesForUnit(files: readonly string[]): ReadonlyMap<string, string> {
  const names = files.map(baseName);
  if (new Set(names).size < names.length) return relativePaths(files);
  return new Map(files.map((file, index) => [file, names[index] as string]));
}

/** `opinion.files` are in the order of the letter's workbooks. */
export function unitOpinion(
  { workbooks }: Pick<UnitLetter, 'workbooks'>,
  policy: Pick<Policy, 'name' | 'basis'>,
): Opinion {
  const names = namesForUnit(workbooks.map(({ file }) => file));
  return buildOpinion(
    workbooks.map((workbook) => ({ ...workbook, file: names.get(workbook.file) ?? workbook.file })),
    policy,
  );
}
