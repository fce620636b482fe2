import type { CellRange } from '../core/sheet/snapshot';

/** Joins equal runs of neighbouring rows into rectangles. */
export class UnlockedRangeJoiner {
  private readonly finished: CellRange[] = [];
  private open = new Map<string, CellRange>();

  addRow(row: number, locks: readonly boolean[]): void {
    const next = new Map<string, CellRange>();
    let column = 0;
    while (column < locks.length) {
      const start = column;
      const isLocked = locks[start] as boolean;
      while (column < locks.length && locks[column] === isLocked) column += 1;
      if (isLocked) continue;
      const columnCount = column - start;
      const key = `${start}+${columnCount}`;
      const above = this.open.get(key);
      this.open.delete(key);
      const rowCount = above ? above.rowCount + 1 : 1;
      next.set(key, { row: above ? above.row : row, column: start, rowCount, columnCount });
    }
    this.finished.push(...this.open.values());
    this.open = next;
  }

  finish(): readonly CellRange[] {
    return [...this.finished, ...this.open.values()];
  }
}
