/** `--jsonl -`: one workbook per line on standard output, for a step of a larger engine (docs/scale.md). */
import { jsonText } from './json-text';
import type { FileOutcome, Output } from './outputs';
import { TextFile } from './text-file';

export class JsonLinesOutput implements Output {
  private readonly file = new TextFile('-', false);

  async add({ workbook }: FileOutcome): Promise<void> {
    await this.file.write(`${jsonText(workbook)}\n`);
  }

  async end(): Promise<void> {
    await this.file.close();
  }
}
