/** Lines of records (`--jsonl`): what stands in one, and where each is found in a file. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { WorkbookAssessment } from '../core/report/assessment';
import type { AssessorSettings } from './file-assessor';
import { jsonText } from './json-text';
import type { FileOutcome } from './outputs';

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 10;

/** Where a line stands: a file may hold more than fits in memory. */
export interface RecordPlace {
  readonly offset: number;
  readonly length: number;
}

/** A result with what it depends on; other settings give another result. */
export interface FileRecord extends WorkbookAssessment {
  /** SHA-256 of the file's content; `''` when it could not be opened. */
  readonly content: string;
  readonly settings: string;
  readonly policyChanges?: FileOutcome['policyChanges'];
}

/** Takes results that are recorded, each when everything else about its file is written. */
export interface Records {
  add(content: string, outcome: Pick<FileOutcome, 'workbook' | 'policyChanges'>): Promise<void>;
  end(): Promise<void>;
}

/** Changes whenever a setting changes that results depend on; the same on every machine that holds the same targets. */
export function settingsKey({
  policy,
  comparedPolicy,
  fill,
  targets,
}: Omit<AssessorSettings, 'known'>): string {
  const targetContents = targets.map((file) => [
    file,
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([policy, comparedPolicy, fill, targetContents]))
    .digest('hex')
    .slice(0, 16);
}

/** One line, with its end. */
export function recordLine(
  content: string,
  settings: string,
  { workbook, policyChanges }: Pick<FileOutcome, 'workbook' | 'policyChanges'>,
): string {
  const changes = policyChanges.length > 0 ? { policyChanges } : {};
  return `${jsonText({ content, settings, ...workbook, ...changes })}\n`;
}

/** `null`: the line is no record. */
export function parseRecord(line: string): FileRecord | null {
  try {
    const record = JSON.parse(line) as FileRecord;
    return typeof record.content === 'string' && typeof record.settings === 'string'
      ? record
      : null;
  } catch {
    return null;
  }
}

const RECORD_START = '{"content":"';

/** What an interruption leaves of a line; also nothing at all. */
export function isTornRecord(text: string): boolean {
  return text.startsWith(RECORD_START) || RECORD_START.startsWith(text);
}

/** The result that a record holds, under the file's present name. */
export function outcomeOfRecord(record: FileRecord, name: string): FileOutcome {
  const { forms, findings, error, policyChanges = [] } = record;
  const workbook: WorkbookAssessment = {
    file: name,
    ...(error ? { error } : {}),
    ...(forms ? { forms } : {}),
    ...(findings ? { findings } : {}),
  };
  return { workbook, filled: null, policyChanges };
}

/** Reads one line again. */
export function readLineAt(file: string, { offset, length }: RecordPlace): string {
  const buffer = Buffer.alloc(length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, buffer, 0, length, offset);
  } finally {
    closeSync(handle);
  }
  return buffer.toString('utf8');
}

/** Throws when the line has changed since it was found. */
export function readRecord(file: string, place: RecordPlace): FileRecord {
  const record = parseRecord(readLineAt(file, place));
  if (!record) throw new Error(`“${file}”在读取时被改动。`);
  return record;
}

/** What stands behind the last whole line. */
export interface LineRest {
  readonly text: string;
  readonly offset: number;
}

/** Goes through the whole lines of a file of any size. */
export function eachLine(
  file: string,
  visit: (line: string, place: RecordPlace) => void,
): LineRest {
  const handle = openSync(file, 'r');
  let lineStart = 0;
  let position = 0;
  let pieces: Buffer[] = [];
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
        pieces.push(chunk.subarray(from, at));
        const end = position + at;
        visit(Buffer.concat(pieces).toString('utf8'), {
          offset: lineStart,
          length: end - lineStart,
        });
        pieces = [];
        from = at + 1;
        lineStart = end + 1;
      }
      pieces.push(chunk.subarray(from, count));
      position += count;
    }
  } finally {
    closeSync(handle);
  }
  return { text: Buffer.concat(pieces).toString('utf8'), offset: lineStart };
}
