/** `--html`: the report as one page. The workbooks' parts wait in a file beside it, because the summary stands above them. */
import { createReadStream } from 'node:fs';
import type { Policy } from '../core/policy/schema';
import {
  reportEnd,
  reportStart,
  summaryLines,
  type SummaryLine,
} from '../core/report/report-frame';
import { reportPart } from '../core/report/report-html';
import type { AssessmentSummary } from '../core/report/to-assessment';
import type { FileOutcome, Output } from './outputs';
import { TextFile } from './text-file';
import { removeScratch, scratchPlace } from './whole-file';

export class HtmlOutput implements Output {
  private readonly partsPath: string;
  private readonly parts: TextFile;
  private readonly lines: SummaryLine[] = [];
  private count = 0;

  constructor(
    private readonly destination: string,
    private readonly policy: Policy,
    private readonly overwrite: boolean,
  ) {
    this.partsPath = scratchPlace(destination);
    this.parts = new TextFile(this.partsPath, true);
  }

  async add({ workbook }: FileOutcome): Promise<void> {
    this.count += 1;
    this.lines.push(...summaryLines(workbook, this.count));
    await this.parts.write(reportPart(workbook, this.count));
  }

  async end(summary: AssessmentSummary): Promise<void> {
    await this.parts.close();
    const page = new TextFile(this.destination, this.overwrite);
    await page.write(reportStart(this.policy.name, summary, this.lines));
    for await (const piece of createReadStream(this.partsPath, 'utf8')) {
      await page.write(piece as string);
    }
    await page.write(reportEnd());
    await page.close();
    removeScratch(this.partsPath);
  }
}
