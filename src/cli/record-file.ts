/**
 * `--jsonl`: one line per file, written when everything else about the file is written. With `--resume` an interrupted
 * run goes on behind its last whole line, and files whose content has a record are not assessed again.
 */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import type { WorkbookAssessment } from '../core/report/assessment';
import type { AssessorSettings } from './file-assessor';
import { jsonText } from './json-text';
import type { FileOutcome } from './outputs';
import { placeBeside, putInPlace } from './whole-file';

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 10;

interface RecordPlace {
  readonly offset: number;
  readonly length: number;
}

/** What a line says besides the result; other settings give another result. */
interface RecordHead {
  readonly content: string;
  readonly settings: string;
  readonly policyChanges?: FileOutcome['policyChanges'];
}

/** Changes whenever a setting changes that results depend on. */
export function settingsKey({
  policy,
  comparedPolicy,
  fill,
  targets,
}: Omit<AssessorSettings, 'known'>): string {
  const targetTimes = targets.map((file) => [file, statSync(file).mtimeMs]);
  return createHash('sha256')
    .update(JSON.stringify([policy, comparedPolicy, fill, targetTimes]))
    .digest('hex')
    .slice(0, 16);
}

function parseRecord(line: string): (RecordHead & WorkbookAssessment) | null {
  try {
    const record = JSON.parse(line) as RecordHead & WorkbookAssessment;
    return typeof record.content === 'string' && typeof record.settings === 'string'
      ? record
      : null;
  } catch {
    return null;
  }
}

const RECORD_START = '{"content":"';

/** What an interruption leaves of a line. */
function isTornRecord(text: string): boolean {
  return text.startsWith(RECORD_START) || RECORD_START.startsWith(text);
}

/** A file that could not even be opened has no content; its path stands for it. */
function recordKey(content: string, path: string): string {
  return content === '' ? path : content;
}

/** Only places are kept in memory, so that thousands of records cost little. */
export class RecordFile {
  private readonly places = new Map<string, RecordPlace>();
  /** Lines of the earlier run per content that no file of this run has claimed yet. */
  private readonly unclaimed = new Map<string, number>();
  /** True when an earlier run used other settings: its records do not fit. */
  hasOtherSettings = false;
  /** True when the file to be gone on with holds something else than records; it is left as it is. */
  isForeign = false;

  constructor(
    private readonly file: string,
    private readonly settings: string,
    isResumed: boolean,
  ) {
    if (isResumed && existsSync(file)) this.index();
    else this.begin();
  }

  /** What stood there is replaced, not written into: it may be linked from elsewhere. */
  private begin(): void {
    const beside = placeBeside(this.file);
    writeFileSync(beside, '');
    putInPlace(beside, this.file, true);
  }

  /** Contents that have a record under these settings. */
  known(): string[] {
    return [...this.places.keys()];
  }

  /** One line for this file, unless the earlier run wrote it: two files of the same content have two lines. */
  add(
    content: string,
    { workbook, policyChanges }: Pick<FileOutcome, 'workbook' | 'policyChanges'>,
  ): void {
    const key = recordKey(content, workbook.file);
    const left = this.unclaimed.get(key) ?? 0;
    if (left > 0) {
      this.unclaimed.set(key, left - 1);
      return;
    }
    const changes = policyChanges.length > 0 ? { policyChanges } : {};
    const record = { content, settings: this.settings, ...workbook, ...changes };
    appendFileSync(this.file, `${jsonText(record)}\n`);
  }

  /** The recorded result of a content, under the file's present name. */
  read(content: string, name: string): FileOutcome {
    const place = this.places.get(content);
    if (!place) throw new Error(`no record of ${content}`);
    const buffer = Buffer.alloc(place.length);
    const handle = openSync(this.file, 'r');
    try {
      readSync(handle, buffer, 0, place.length, place.offset);
    } finally {
      closeSync(handle);
    }
    const record = parseRecord(buffer.toString('utf8'));
    if (!record) throw new Error(`the record of ${content} has changed`);
    const { forms, findings, error, policyChanges = [] } = record;
    const workbook: WorkbookAssessment = {
      file: name,
      ...(error ? { error } : {}),
      ...(forms ? { forms } : {}),
      ...(findings ? { findings } : {}),
    };
    return { workbook, filled: null, policyChanges };
  }

  /** Finds the lines; a torn last line, left by an interruption, is cut off. */
  private index(): void {
    const handle = openSync(this.file, 'r');
    let lineStart = 0;
    let position = 0;
    let line: Buffer[] = [];
    try {
      for (;;) {
        const chunk = Buffer.alloc(CHUNK_BYTES);
        const count = readSync(handle, chunk, 0, CHUNK_BYTES, position);
        if (count === 0) break;
        let from = 0;
        for (
          let at = chunk.indexOf(NEWLINE);
          at >= 0 && at < count;
          at = chunk.indexOf(NEWLINE, from)
        ) {
          line.push(chunk.subarray(from, at));
          const end = position + at;
          this.remember(Buffer.concat(line).toString('utf8'), lineStart, end - lineStart);
          line = [];
          from = at + 1;
          lineStart = end + 1;
        }
        line.push(chunk.subarray(from, count));
        position += count;
      }
    } finally {
      closeSync(handle);
    }
    const rest = Buffer.concat(line).toString('utf8');
    if (!isTornRecord(rest)) this.isForeign = true;
    if (!this.isForeign) truncateSync(this.file, lineStart);
  }

  private remember(line: string, offset: number, length: number): void {
    const record = parseRecord(line);
    if (!record) {
      this.isForeign = true;
      return;
    }
    if (record.settings !== this.settings) this.hasOtherSettings = true;
    const key = recordKey(record.content, record.file);
    this.unclaimed.set(key, (this.unclaimed.get(key) ?? 0) + 1);
    if (record.content !== '') this.places.set(record.content, { offset, length });
  }
}
