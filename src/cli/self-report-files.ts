/** `--report`: the self-evaluation report of each file as a Word document. */
import { selfReportDocument } from '../file/self-report-document';
import type { FileOutcome, Output } from './outputs';
import { writeWhole } from './whole-file';

export class SelfReportFiles implements Output {
  /** `places`: of the report on each file. `complain` takes one line about a report that could not be written. */
  constructor(
    private readonly places: ReadonlyMap<string, string>,
    private readonly overwrite: boolean,
    private readonly complain: (line: string) => void,
  ) {}

  /** A file without a filled self-evaluation gets none. */
  async add({ workbook, reports = [] }: FileOutcome): Promise<void> {
    if (reports.length === 0) return;
    const place = this.places.get(workbook.file);
    if (place === undefined) throw new Error(`no place for the report on ${workbook.file}`);
    const document = selfReportDocument(reports);
    if (writeWhole(place, document, this.overwrite) === 'written') return;
    this.complain(
      `“${place}”已存在且内容不同，没有覆盖；确实要覆盖请加 --overwrite，或换一个 --report 目录。`,
    );
  }

  async end(): Promise<void> {
    // each report was written when its file was done
  }
}
