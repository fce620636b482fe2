/** `--opinion`: 审核意见 per workbook and unit as web page, Word document and text, and one workbook with all points of the batch. */
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre';
import type { Policy } from '../core/policy/schema';
import { partsByUnit } from '../core/report/by-unit';
import type { LetterSettings } from '../core/report/letter-frame';
import { buildOpinion } from '../core/report/opinion';
import { opinionHtml } from '../core/report/opinion-html';
import { opinionText } from '../core/report/opinion-text';
import { opinionDocument } from '../file/opinion-document';
import { OPINION_LIST_COLUMNS, OPINION_LIST_SHEET, opinionListRows } from '../file/opinion-list';
import { makeFolder } from './make-folder';
import { placesOfUnit, type LetterPlaces } from './output-places';
import type { FileOutcome, Output } from './outputs';
import { RowQueue } from './row-queue';
import { placeBeside, putInPlace, writeWhole } from './whole-file';

export interface OpinionFileSettings {
  /** Places for the opinion on each file. */
  readonly letters: ReadonlyMap<string, LetterPlaces>;
  /** For the workbook with all points. */
  readonly list: string;
  readonly policy: Policy;
  readonly letterSettings: LetterSettings;
  readonly overwrite: boolean;
  /** Takes one line about an opinion that could not be written. */
  readonly complain: (line: string) => void;
}

export class OpinionFiles implements Output {
  private readonly rows = new RowQueue();
  private batch: Promise<void> | null = null;

  constructor(private readonly settings: OpinionFileSettings) {}

  async add({ workbook }: FileOutcome): Promise<void> {
    this.batch ??= this.startList();
    if (workbook.error) return;
    const places = this.settings.letters.get(workbook.file);
    if (!places) throw new Error(`no place for the opinion on ${workbook.file}`);
    const { letterSettings } = this.settings;
    const parts = partsByUnit(workbook);
    for (const { unit, workbook: part } of parts) {
      const opinion = buildOpinion(
        { ...part, file: path.basename(workbook.file) },
        this.settings.policy,
      );
      const own = parts.length === 1 ? places : placesOfUnit(places, unit);
      await this.write([
        [own.html, opinionHtml(opinion, letterSettings)],
        [own.docx, opinionDocument(opinion, letterSettings)],
        [own.text, opinionText(opinion, letterSettings)],
      ]);
      for (const row of opinionListRows(opinion, workbook.file)) this.rows.push(row);
    }
  }

  async end(): Promise<void> {
    this.batch ??= this.startList();
    this.rows.end();
    await this.batch;
  }

  /** At once: most of the time is waiting for the disk. */
  private async write(
    letters: readonly (readonly [place: string, content: string | Uint8Array])[],
  ): Promise<void> {
    const { overwrite, complain } = this.settings;
    const written = await Promise.all(
      letters.map(([place, content]) => writeWhole(place, content, overwrite)),
    );
    letters.forEach(([place], index) => {
      if (written[index] === 'written') return;
      complain(
        `“${place}”已存在且内容不同，没有覆盖；确实要覆盖请加 --overwrite，或换一个 --opinion 目录。`,
      );
    });
  }

  private startList(): Promise<void> {
    const list = this.writeBatch();
    // a failure is told by `end`, which waits for it
    list.catch(() => undefined);
    return list;
  }

  /** Rows go to the file as they come, so that a large batch does not pile up in memory. */
  private async writeBatch(): Promise<void> {
    makeFolder(path.dirname(this.settings.list));
    const beside = placeBeside(this.settings.list);
    const stream = writeXlsxStream(this.rows, {
      name: OPINION_LIST_SHEET,
      columns: OPINION_LIST_COLUMNS,
      freezePane: { rows: 1 },
    });
    await pipeline(Readable.fromWeb(stream as ReadableStream), createWriteStream(beside));
    putInPlace(beside, this.settings.list, this.settings.overwrite);
  }
}
