/**
 * `--merge`: the records of several machines, in the order in which one machine would have met the files. Only places
 * are kept in memory.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { workbookSchema } from '../core/report/assessment';
import type { Result } from '../core/port';
import type { FileOutcome } from './outputs';
import {
  eachLine,
  isTornRecord,
  outcomeOfRecord,
  parseRecord,
  readRecord,
  type RecordPlace,
} from './record-lines';

interface FoundRecord {
  readonly source: string;
  readonly place: RecordPlace;
  readonly name: string;
  readonly content: string;
  /** Of the whole line: a part that was given out twice has the same lines. */
  readonly digest: string;
}

export interface MergeRequest {
  readonly sources: readonly string[];
  /** The received files, in the order of a run over them; `null`: whatever has a record. */
  readonly received: readonly string[] | null;
}

export interface RecordedOutcome {
  readonly content: string;
  readonly outcome: FileOutcome;
}

/** Paths in the order in which folders are searched: name by name, folder by folder. */
export function comparePlaces(one: string, other: string): number {
  const [ones, others] = [one.split(path.sep), other.split(path.sep)];
  for (let index = 0; index < Math.min(ones.length, others.length); index += 1) {
    const [left, right] = [ones[index] as string, others[index] as string];
    if (left !== right) return left < right ? -1 : 1;
  }
  return ones.length - others.length;
}

export class MergedRecords {
  private constructor(
    private readonly records: readonly FoundRecord[],
    /** What all results depend on (`settingsKey`); `null`: there are none. */
    readonly settings: string | null,
    /** What is missing or too much, each one line. */
    readonly problems: readonly string[],
  ) {}

  /** The failure is one clear line: the records cannot be put together. */
  static open({ sources, received }: MergeRequest): Result<MergedRecords, string> {
    const found = new Map<string, FoundRecord>();
    const problems: string[] = [];
    let used: string | null = null;
    let failure: string | null = null;
    const add = (source: string, line: string, place: RecordPlace): string | null => {
      const record = parseRecord(line);
      if (!record || !workbookSchema.safeParse(record).success) {
        return `“${source}”不是检查记录。`;
      }
      used ??= record.settings;
      if (record.settings !== used) {
        return `“${source}”与其他记录不是按同样的规则、目标表和选项查出的，不能合并。`;
      }
      const name = path.normalize(record.file);
      const digest = createHash('sha256').update(line).digest('hex');
      const known = found.get(name);
      if (known && known.digest !== digest) {
        return `“${name}”在“${known.source}”和“${source}”中的结果不同，请删去不对的一份记录。`;
      }
      if (!known) found.set(name, { source, place, name, content: record.content, digest });
      return null;
    };
    for (const source of sources) {
      try {
        const rest = eachLine(source, (line, place) => {
          failure ??= add(source, line, place);
        });
        if (!isTornRecord(rest.text)) failure ??= `“${source}”不是检查记录。`;
        if (rest.text !== '') problems.push(tornText(source));
      } catch {
        failure ??= `“${source}”找不到，或没有读取权限。`;
      }
      if (failure !== null) return { ok: false, failure };
    }
    const { records, gaps } = inOrderOf(found, received);
    return { ok: true, value: new MergedRecords(records, used, [...problems, ...gaps]) };
  }

  get files(): readonly string[] {
    return this.records.map(({ name }) => name);
  }

  async *outcomes(): AsyncGenerator<RecordedOutcome> {
    for (const { source, place, name, content } of this.records) {
      yield { content, outcome: outcomeOfRecord(readRecord(source, place), name) };
    }
  }
}

function tornText(source: string): string {
  return `“${source}”的最后一行不完整（检查被中断），没有计入。请用 --resume 查完，再合并。`;
}

function inOrderOf(
  found: ReadonlyMap<string, FoundRecord>,
  received: readonly string[] | null,
): { records: FoundRecord[]; gaps: string[] } {
  if (received === null) {
    const records = [...found.values()];
    return { records: records.sort((one, other) => comparePlaces(one.name, other.name)), gaps: [] };
  }
  const records: FoundRecord[] = [];
  const gaps: string[] = [];
  const left = new Map(found);
  for (const file of received) {
    const name = path.normalize(file);
    const record = left.get(name);
    if (record) records.push(record);
    else gaps.push(`${file}：没有检查记录。`);
    left.delete(name);
  }
  gaps.push(
    ...[...left.keys()].map((name) => `${name}：有检查记录，但不在给出的文件中，没有计入。`),
  );
  return { records, gaps };
}
