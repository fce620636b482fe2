/** `--json`: the Assessment, written workbook by workbook. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Policy } from '../core/policy/schema';
import type { AssessmentSummary } from '../core/report/to-assessment';
import type { FileOutcome, Output } from './outputs';

export class JsonOutput implements Output {
  private readonly stream: Writable;
  private isFirst = true;
  private failure: Error | null = null;

  /** `destination`: a path, or `-` for standard output. */
  constructor(
    private readonly destination: string,
    policy: Policy,
  ) {
    this.stream = destination === '-' ? process.stdout : createWriteStream(destination);
    this.stream.on('error', (error) => {
      this.failure = error;
    });
    const { id, name } = policy;
    this.stream.write(`{"schemaVersion":1,"policy":${JSON.stringify({ id, name })},"workbooks":[`);
  }

  async add({ workbook }: FileOutcome): Promise<void> {
    await this.write(`${this.isFirst ? '' : ','}\n${JSON.stringify(workbook)}`);
    this.isFirst = false;
  }

  async end(summary: AssessmentSummary): Promise<void> {
    await this.write(`\n],"summary":${JSON.stringify(summary)}}\n`);
    if (this.destination === '-') return;
    this.stream.end();
    if (!this.stream.writableFinished && !this.failure) await once(this.stream, 'finish');
    this.failOnError();
  }

  private async write(text: string): Promise<void> {
    this.failOnError();
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }

  private failOnError(): void {
    if (this.failure) throw this.failure;
  }
}
