/** `--opinion`: 审核意见 per workbook as web page and text, and one workbook with all points of the batch. */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre';
import type { Policy } from '../core/policy/schema';
import { buildOpinion } from '../core/report/opinion';
import { opinionHtml } from '../core/report/opinion-html';
import {
  FILE_HEADER,
  OPINION_HEADERS,
  OPINION_WIDTHS,
  opinionRows,
} from '../core/report/opinion-sheet';
import { opinionText } from '../core/report/opinion-text';
import { copyNames } from './filled-copies';
import type { FileOutcome, Output } from './outputs';
import { RowQueue, type QueuedRow } from './row-queue';

const BATCH_FILE = '审核意见汇总.xlsx';

export class OpinionFiles implements Output {
  private readonly names: Map<string, string>;
  private readonly rows = new RowQueue();
  private batch: Promise<void> | null = null;

  constructor(
    private readonly folder: string,
    files: readonly string[],
    private readonly policy: Policy,
  ) {
    this.names = copyNames(files);
  }

  async add({ workbook }: FileOutcome): Promise<void> {
    this.batch ??= this.writeBatch();
    if (workbook.error) return;
    const opinion = buildOpinion(
      { ...workbook, file: path.basename(workbook.file) },
      this.policy.name,
    );
    const name = this.names.get(workbook.file) ?? path.basename(workbook.file);
    const place = path.join(this.folder, name.replace(/\.[^.]*$/, ''));
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(`${place}-审核意见.html`, opinionHtml(opinion));
    await writeFile(`${place}-审核意见.txt`, opinionText(opinion));
    for (const row of opinionRows(opinion)) {
      this.rows.push([opinion.addressee, workbook.file, ...row] as QueuedRow);
    }
  }

  async end(): Promise<void> {
    this.batch ??= this.writeBatch();
    this.rows.end();
    await this.batch;
  }

  /** Rows go to the file as they come, so that a large batch does not pile up in memory. */
  private async writeBatch(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const headers = ['单位', FILE_HEADER, ...OPINION_HEADERS];
    const widths = [24, 30, ...OPINION_WIDTHS];
    const stream = writeXlsxStream(this.rows, {
      name: '审核意见',
      columns: headers.map((header, index) => ({
        header,
        width: widths[index] ?? 12,
        style: { alignment: { wrapText: true, vertical: 'top' } },
      })),
      freezePane: { rows: 1 },
    });
    await pipeline(
      Readable.fromWeb(stream as ReadableStream),
      createWriteStream(path.join(this.folder, BATCH_FILE)),
    );
  }
}
