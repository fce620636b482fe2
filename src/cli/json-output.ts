/** `--json`: the Assessment, written workbook by workbook. */
import type { Policy } from '../core/policy/schema';
import type { AssessmentSummary, Program } from '../core/report/to-assessment';
import { jsonText } from './json-text';
import type { FileOutcome, Output } from './outputs';
import { TextFile } from './text-file';

export class JsonOutput implements Output {
  private readonly file: TextFile;
  private separator: string;

  /** `destination`: a path, or `-` for standard output. */
  constructor(destination: string, { id, name }: Policy, overwrite: boolean, program: Program) {
    this.file = new TextFile(destination, overwrite);
    this.separator = `{"schemaVersion":1,"program":${jsonText(program)},"policy":${jsonText({ id, name })},"workbooks":[\n`;
  }

  async add({ workbook }: FileOutcome): Promise<void> {
    await this.file.write(`${this.separator}${jsonText(workbook)}`);
    this.separator = ',\n';
  }

  async end(summary: AssessmentSummary): Promise<void> {
    const start = this.separator === ',\n' ? '' : this.separator;
    await this.file.write(`${start}\n],"summary":${jsonText(summary)}}\n`);
    await this.file.close();
  }
}
