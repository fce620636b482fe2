/** A file, or standard output (`-`), written piece by piece. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

export class TextFile {
  private readonly stream: Writable;
  private failure: Error | null = null;

  constructor(private readonly destination: string) {
    this.stream = destination === '-' ? process.stdout : createWriteStream(destination);
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
  }

  private failOnError(): void {
    if (this.failure) throw this.failure;
  }
}
