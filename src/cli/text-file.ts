/** A file, or standard output (`-`), written piece by piece; the file appears at its place when it is closed. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { placeBeside, putInPlace } from './whole-file';

/** Characters that wait to be written together: every writing of its own costs. */
const MOST_WAITING = 1 << 16;

export class TextFile {
  private waiting: string[] = [];
  private waitingLength = 0;
  private readonly stream: Writable;
  /** Where it is written until it is whole. */
  private readonly beside: string;
  private failure: Error | null = null;

  constructor(
    private readonly destination: string,
    private readonly overwrite: boolean,
  ) {
    this.beside = destination === '-' ? '-' : placeBeside(destination);
    this.stream = destination === '-' ? process.stdout : createWriteStream(this.beside);
    this.stream.on('error', (error) => {
      this.failure = error;
    });
  }

  /** Waits while the receiver is slower than we are. Throws when the file cannot be written. */
  async write(text: string): Promise<void> {
    this.failOnError();
    this.waiting.push(text);
    this.waitingLength += text.length;
    // who reads standard output wants every piece at once
    if (this.destination === '-' || this.waitingLength > MOST_WAITING) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    if (this.destination !== '-') {
      this.stream.end();
      if (!this.stream.writableFinished && !this.failure) await once(this.stream, 'finish');
    }
    this.failOnError();
    if (this.destination !== '-') putInPlace(this.beside, this.destination, this.overwrite);
  }

  private async flush(): Promise<void> {
    const text = this.waiting.join('');
    this.waiting = [];
    this.waitingLength = 0;
    if (text !== '' && !this.stream.write(text)) await once(this.stream, 'drain');
  }

  private failOnError(): void {
    if (this.failure) throw this.failure;
  }
}
