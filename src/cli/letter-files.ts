/** Letters as web page, Word document and text, and 审核意见汇总.xlsx with the points of all of them. */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre';
import type { LetterSettings } from '../core/report/letter-frame';
import type { Opinion } from '../core/report/opinion';
import { opinionHtml } from '../core/report/opinion-html';
import { opinionText } from '../core/report/opinion-text';
import { opinionDocument } from '../file/opinion-document';
import {
  OPINION_LIST_COLUMNS,
  OPINION_LIST_SHEET,
  opinionList,
  opinionListRows,
} from '../file/opinion-list';
import { makeFolder } from './make-folder';
import type { LetterPlaces } from './output-places';
import { RowQueue } from './row-queue';
import { placeBeside, putInPlace, writeWhole } from './whole-file';

export interface LetterFileSettings {
  /** Place of the workbook with all points. */
  readonly list: string;
  readonly letterSettings: LetterSettings;
  readonly overwrite: boolean;
  /** Takes one line about a letter that could not be written. */
  readonly complain: (line: string) => void;
}

/** Longer lists go to the file as they come, without filter and print set-up, so that they do not pile up in memory. */
const MOST_TABLE_ROWS = 20_000;

export class LetterFiles {
  private rows: (string | number)[][] = [];
  private readonly queue = new RowQueue();
  private stream: Promise<void> | null = null;

  constructor(private readonly settings: LetterFileSettings) {}

  /** `received`: where the files of the letter were, in the order of `opinion.files`. */
  write({ html, docx, text }: LetterPlaces, opinion: Opinion, received: readonly string[]): void {
    const { letterSettings, overwrite, complain } = this.settings;
    const letters = [
      [html, opinionHtml(opinion, letterSettings)],
      [docx, opinionDocument(opinion, letterSettings)],
      [text, opinionText(opinion, letterSettings)],
    ] as const;
    for (const row of opinionListRows(opinion, received)) this.list(row);
    for (const [place, content] of letters) {
      if (writeWhole(place, content, overwrite) === 'written') continue;
      complain(
        `“${place}”已存在且内容不同，没有覆盖；确实要覆盖请加 --overwrite，或换一个 --opinion 目录。`,
      );
    }
  }

  async end(): Promise<void> {
    if (this.stream) {
      this.queue.end();
      await this.stream;
      return;
    }
    const { list, overwrite } = this.settings;
    const beside = this.besideList();
    await writeFile(beside, await opinionList(this.rows));
    putInPlace(beside, list, overwrite);
  }

  private list(row: (string | number)[]): void {
    if (this.stream) {
      this.queue.push(row);
      return;
    }
    this.rows.push(row);
    if (this.rows.length <= MOST_TABLE_ROWS) return;
    this.rows.forEach((each) => this.queue.push(each));
    this.rows = [];
    this.stream = this.writeStream();
    // a failure is told by `end`, which waits for it
    this.stream.catch(() => undefined);
  }

  private besideList(): string {
    const { list } = this.settings;
    makeFolder(path.dirname(list));
    return placeBeside(list);
  }

  private async writeStream(): Promise<void> {
    const beside = this.besideList();
    const stream = writeXlsxStream(this.queue, {
      name: OPINION_LIST_SHEET,
      columns: OPINION_LIST_COLUMNS,
      freezePane: { rows: 1 },
    });
    await pipeline(Readable.fromWeb(stream as ReadableStream), createWriteStream(beside));
    putInPlace(beside, this.settings.list, this.settings.overwrite);
  }
}
