/** Which cells of protected sheets may be edited, found without touching the user's undo stack. */
import { toAddress } from '../core/sheet/address';
import type { CellPosition, CellRange } from '../core/sheet/snapshot';
import type { BlockPlace, Passenger } from './read-blocks';
import { cellCount } from './used-areas';

/** Questions per sync. The bulk call (getCellProperties) would empty the user's undo stack on desktop. */
const CELLS_PER_SYNC = 4000;
/** Sheets beyond this are left unknown, and then count as locked throughout. */
const MOST_CELLS = 40000;

interface Question extends CellPosition {
  readonly sheet: string;
}

type MutableRange = { row: number; column: number; rowCount: number; columnCount: number };

/** Cells in reading order become runs in a row; equal runs below each other become one range. */
function joinCells(cells: readonly CellPosition[]): CellRange[] {
  const runs: MutableRange[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.columnCount === column) {
      last.columnCount += 1;
    } else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const ranges: MutableRange[] = [];
  for (const run of runs) {
    const above = ranges.filter(
      (range) =>
        range.column === run.column &&
        range.columnCount === run.columnCount &&
        range.row + range.rowCount === run.row,
    )[0];
    if (above) above.rowCount += 1;
    else ranges.push(run);
  }
  return ranges;
}

/** Asks cell by cell, riding along with the syncs that read the cells' contents. */
export class UnlockedCells implements Passenger {
  private readonly questions: Question[] = [];
  private readonly unlocked = new Map<string, CellPosition[]>();
  private asked: { readonly question: Question; readonly range: Excel.Range }[] = [];
  private answered = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    places: readonly BlockPlace[],
  ) {
    for (const { sheet, area } of places) {
      if (this.questions.length + cellCount(area) > MOST_CELLS) continue;
      this.unlocked.set(sheet, this.unlocked.get(sheet) ?? []);
      for (let row = area.row; row < area.row + area.rowCount; row += 1) {
        for (let column = area.column; column < area.column + area.columnCount; column += 1) {
          this.questions.push({ sheet, row, column });
        }
      }
    }
  }

  private get isWaiting(): boolean {
    return this.answered < this.questions.length;
  }

  board(): void {
    const next = this.questions.slice(this.answered, this.answered + CELLS_PER_SYNC);
    this.asked = next.map((question) => {
      const range = this.context.workbook.worksheets
        .getItem(question.sheet)
        .getRange(toAddress(question));
      range.load('format/protection/locked');
      return { question, range };
    });
  }

  arrive(): void {
    for (const { question, range } of this.asked) {
      if (!range.format.protection.locked) this.unlocked.get(question.sheet)?.push(question);
    }
    this.answered += this.asked.length;
    this.asked = [];
  }

  /** Asks what found no sync to ride along with. */
  async finish(): Promise<void> {
    if (!this.isWaiting) return;
    this.board();
    await this.context.sync();
    this.arrive();
    await this.finish();
  }

  /** `null` for a sheet that was too large to ask. */
  rangesOf(sheet: string): readonly CellRange[] | null {
    const cells = this.unlocked.get(sheet);
    return cells ? joinCells(cells) : null;
  }
}
