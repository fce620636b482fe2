/** The cells of a protected sheet that may be edited, gathered row by row. */
import type { CellRange } from '../core/sheet/snapshot';

/** Neighbouring columns from `start` up to, not including, `end`. */
export interface ColumnRun {
  readonly start: number;
  readonly end: number;
}

/** Joins equal runs of neighbouring rows into rectangles. Rows come in order; the cost is that of the runs. */
export class UnlockedRangeJoiner {
  private readonly finished: CellRange[] = [];
  private open = new Map<string, CellRange>();

  /** `rowCount` equal rows from `row` on. */
  addRows(row: number, rowCount: number, runs: readonly ColumnRun[]): void {
    const next = new Map<string, CellRange>();
    for (const { start, end } of runs) {
      const key = `${start}-${end}`;
      const above = this.open.get(key);
      if (above && above.row + above.rowCount === row) {
        this.open.delete(key);
        next.set(key, { ...above, rowCount: above.rowCount + rowCount });
      } else {
        next.set(key, { row, column: start, rowCount, columnCount: end - start });
      }
    }
    this.finished.push(...this.open.values());
    this.open = next;
  }

  finish(): readonly CellRange[] {
    return [...this.finished, ...this.open.values()];
  }
}

/** Runs in order, those that touch joined. */
export class ColumnRuns {
  readonly runs: ColumnRun[] = [];

  add(start: number, end: number): void {
    if (start >= end) return;
    const last = this.runs[this.runs.length - 1];
    if (last && last.end === start) this.runs[this.runs.length - 1] = { start: last.start, end };
    else this.runs.push({ start, end });
  }
}
