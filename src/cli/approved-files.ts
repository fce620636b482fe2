/** `--targets`: reads the workbooks with approved target forms. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assess } from '../core/assess';
import type { Policy } from '../core/policy/schema';
import { failureText } from '../core/report/failure-text';
import { isTarget, type FormSource } from '../core/review/form-source';
import { readWorkbook } from '../file/read-workbook';

export interface ApprovedFiles {
  readonly sources: readonly FormSource[];
  /** Files that hold no approved targets, each with one clear line. */
  readonly problems: readonly string[];
}

/** Sources are named by the files' paths. */
export async function readApprovedFiles(
  files: readonly string[],
  policy: Policy,
): Promise<ApprovedFiles> {
  const sources: FormSource[] = [];
  const problems: string[] = [];
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch {
      problems.push(`${file}：${failureText('not-a-workbook')}`);
      continue;
    }
    const reading = await readWorkbook(path.basename(file), bytes);
    if (!reading.ok) {
      problems.push(`${file}：${failureText(reading.failure.code)}`);
      continue;
    }
    const found = assess(reading.value, { policy })
      .forms.map((assessed) => ({ file, assessed }))
      .filter(isTarget);
    if (found.length === 0) problems.push(`${file}：没有找到绩效目标表。`);
    sources.push(...found);
  }
  return { sources, problems };
}

/**
 * The sources named as people would: by file name, unless the workbook under review or another file is called the same.
 */
export function namedSources(sources: readonly FormSource[], reviewed: string): FormSource[] {
  const places = new Map<string, Set<string>>();
  for (const { file } of sources) {
    const name = path.basename(file);
    places.set(name, (places.get(name) ?? new Set()).add(file));
  }
  return sources.map((source) => {
    const name = path.basename(source.file);
    const isClear = name !== path.basename(reviewed) && places.get(name)?.size === 1;
    return isClear ? { ...source, file: name } : source;
  });
}
