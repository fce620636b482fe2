/** Rows that one side adds while another side is still writing earlier ones. */
export type QueuedRow = (string | number | null)[];

export class RowQueue implements AsyncIterable<QueuedRow> {
  private waiting: QueuedRow[] = [];
  private isEnded = false;
  private wake: () => void = () => undefined;

  push(row: QueuedRow): void {
    this.waiting.push(row);
    this.wake();
  }

  end(): void {
    this.isEnded = true;
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<QueuedRow> {
    for (;;) {
      const rows = this.waiting;
      this.waiting = [];
      yield* rows;
      if (this.waiting.length > 0) continue;
      if (this.isEnded) return;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
