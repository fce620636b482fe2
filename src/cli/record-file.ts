/**
 * `--jsonl`: one line per file, written when everything else about the file is written. With `--resume` an interrupted
 * run goes on behind its last whole line, and files whose content has a record are not assessed again.
 */
import { appendFileSync, existsSync, truncateSync, writeFileSync } from 'node:fs';
import type { FileOutcome } from './outputs';
import {
  eachLine,
  isTornRecord,
  outcomeOfRecord,
  parseRecord,
  readRecord,
  recordLine,
  type RecordPlace,
  type Records,
} from './record-lines';
import { placeBeside, putInPlace } from './whole-file';

/** A file that could not even be opened has no content; its path stands for it. */
function recordKey(content: string, path: string): string {
  return content === '' ? path : content;
}

/** Only places are kept in memory, so that thousands of records cost little. */
export class RecordFile implements Records {
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
  async add(
    content: string,
    outcome: Pick<FileOutcome, 'workbook' | 'policyChanges'>,
  ): Promise<void> {
    const key = recordKey(content, outcome.workbook.file);
    const left = this.unclaimed.get(key) ?? 0;
    if (left > 0) {
      this.unclaimed.set(key, left - 1);
      return;
    }
    appendFileSync(this.file, recordLine(content, this.settings, outcome));
  }

  async end(): Promise<void> {
    // every line stands when it was added
  }

  /** The recorded result of a content, under the file's present name. */
  read(content: string, name: string): FileOutcome {
    const place = this.places.get(content);
    if (!place) throw new Error(`no record of ${content}`);
    return outcomeOfRecord(readRecord(this.file, place), name);
  }

  /** Finds the lines; a torn last line, left by an interruption, is cut off. */
  private index(): void {
    const rest = eachLine(this.file, (line, place) => this.remember(line, place));
    if (!isTornRecord(rest.text)) this.isForeign = true;
    if (!this.isForeign) truncateSync(this.file, rest.offset);
  }

  private remember(line: string, place: RecordPlace): void {
    const record = parseRecord(line);
    if (!record) {
      this.isForeign = true;
      return;
    }
    if (record.settings !== this.settings) this.hasOtherSettings = true;
    const key = recordKey(record.content, record.file);
    this.unclaimed.set(key, (this.unclaimed.get(key) ?? 0) + 1);
    if (record.content !== '') this.places.set(record.content, place);
  }
}
