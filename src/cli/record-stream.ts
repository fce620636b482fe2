/** `--jsonl -`: one record per line on standard output, for a step of a larger engine (docs/scale.md). */
import type { FileOutcome } from './outputs';
import { recordLine, type Records } from './record-lines';
import { TextFile } from './text-file';

export class RecordStream implements Records {
  private readonly file = new TextFile('-', false);

  constructor(private readonly settings: string) {}

  async add(
    content: string,
    outcome: Pick<FileOutcome, 'workbook' | 'policyChanges'>,
  ): Promise<void> {
    await this.file.write(recordLine(content, this.settings, outcome));
  }

  async end(): Promise<void> {
    await this.file.close();
  }
}
