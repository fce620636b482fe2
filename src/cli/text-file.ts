/** A file, or standard output (`-`), written piece by piece; the file appears at its place when it is closed. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { placeBeside, putInPlace } from './whole-file';

export class TextFile {
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
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }

  async close(): Promise<void> {
    if (this.destination !== '-') {
      this.stream.end();
      if (!this.stream.writableFinished && !this.failure) await once(this.stream, 'finish');
    }
    this.failOnError();
    if (this.destination !== '-') putInPlace(this.beside, this.destination, this.overwrite);
  }

  private failOnError(): void {
    if (this.failure) throw this.failure;
  }
}
