/** `--html`: the report as one page, written workbook by workbook. */
import type { Policy } from '../core/policy/schema';
import {
  reportEnd,
  reportPart,
  reportStart,
  summaryLines,
  type SummaryLine,
} from '../core/report/report-html';
import type { AssessmentSummary } from '../core/report/to-assessment';
import type { FileOutcome, Output } from './outputs';
import { TextFile } from './text-file';

export class HtmlOutput implements Output {
  private readonly file: TextFile;
  private readonly lines: SummaryLine[] = [];
  private count = 0;

  constructor(
    destination: string,
    private readonly policy: Policy,
  ) {
    this.file = new TextFile(destination);
  }

  async add({ workbook }: FileOutcome): Promise<void> {
    if (this.count === 0) await this.file.write(reportStart(this.policy.name));
    this.count += 1;
    this.lines.push(...summaryLines(workbook, this.count));
    await this.file.write(reportPart(workbook, this.count));
  }

  async end(summary: AssessmentSummary): Promise<void> {
    if (this.count === 0) await this.file.write(reportStart(this.policy.name));
    await this.file.write(reportEnd(summary, this.lines));
    await this.file.close();
  }
}
