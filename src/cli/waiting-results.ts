/** Results that wait in a scratch file until all files are known, so that memory does not grow with them. */
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WorkbookAssessment } from '../core/report/assessment';
import { readLineAt, type RecordPlace } from './record-lines';
import { TextFile } from './text-file';
import { removeScratch, scratchPlace } from './whole-file';

export class WaitingResults {
  private readonly file = scratchPlace(path.join(tmpdir(), 'results'));
  private readonly written = new TextFile(this.file, true);
  private readonly places: RecordPlace[] = [];
  private end = 0;

  get count(): number {
    return this.places.length;
  }

  async add(workbook: WorkbookAssessment): Promise<void> {
    const line = JSON.stringify(workbook);
    const length = Buffer.byteLength(line);
    this.places.push({ offset: this.end, length });
    this.end += length + 1;
    await this.written.write(`${line}\n`);
  }

  /** After the last one was added. */
  async close(): Promise<void> {
    await this.written.close();
  }

  /** In the order in which they were added, from 0 on. */
  read(index: number): WorkbookAssessment {
    const place = this.places[index];
    if (!place) throw new Error(`no result ${index} of ${this.count}`);
    return JSON.parse(readLineAt(this.file, place)) as WorkbookAssessment;
  }

  remove(): void {
    removeScratch(this.file);
  }
}
