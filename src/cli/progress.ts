/** A progress line on the terminal, for many files only; nothing is written where errors go to a file. */
import type { WriteStream } from 'node:tty';

const FEWEST_FILES = 5;
const REDRAW_MS = 200;
const CLEAR_LINE = '\r\u001b[2K';

export class Progress {
  private done = 0;
  private lastDrawn = 0;
  private readonly started = Date.now();

  constructor(
    private readonly total: number,
    private readonly terminal: WriteStream,
  ) {}

  private get isShown(): boolean {
    return this.terminal.isTTY && this.total >= FEWEST_FILES;
  }

  /** Before other text is written to the terminal. */
  clear(): void {
    if (this.isShown) this.terminal.write(CLEAR_LINE);
  }

  step(): void {
    this.done += 1;
    const now = Date.now();
    if (!this.isShown || (now - this.lastDrawn < REDRAW_MS && this.done < this.total)) return;
    this.lastDrawn = now;
    const secondsLeft = Math.ceil(
      ((now - this.started) / this.done) * (this.total - this.done) * 0.001,
    );
    this.terminal.write(`${CLEAR_LINE}${this.done}/${this.total} 个文件，约剩 ${secondsLeft} 秒`);
    if (this.done === this.total) this.clear();
  }
}
