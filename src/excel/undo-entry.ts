/** Turns an entry of the journal into writes that put the cells back, where they still hold what was written. */
import type {
  CellState,
  JournalCell,
  JournalEntry,
  RefusedUndo,
  UndoOutcome,
} from '../core/edit/edit';
import { isSameContent } from '../core/edit/same-content';
import type { Result, UndoFailure } from '../core/port';
import { parseAddress } from '../core/sheet/address';
import type { CellPosition } from '../core/sheet/snapshot';
import type { CellWrite, FoundCell, WantedCell } from './cell-write';
import type { WriteReport } from './write-cells';

const GENERAL = 'General';

function fillOf({ fill }: CellState): string | null {
  return fill?.toUpperCase() ?? null;
}

class CellUndo implements CellWrite {
  readonly cell: CellWrite['cell'];
  readonly concernsFill: boolean;
  changedSince: CellState | null = null;
  private readonly concernsContent: boolean;

  constructor(
    readonly position: CellPosition,
    readonly journalCell: JournalCell,
  ) {
    const { before, after } = journalCell;
    this.cell = journalCell.cell;
    this.concernsFill = fillOf(before) !== fillOf(after);
    this.concernsContent =
      !isSameContent(before, after) || before.numberFormat !== after.numberFormat;
  }

  /** What holds its old content already is left as it is: undo may be asked again after a failure. */
  decide({ state }: FoundCell): WantedCell | null {
    const { before, after } = this.journalCell;
    const isContentOurs =
      !this.concernsContent || isSameContent(state, after) || isSameContent(state, before);
    const isFillOurs =
      !this.concernsFill || fillOf(state) === fillOf(after) || fillOf(state) === fillOf(before);
    if (!isContentOurs || !isFillOurs) {
      this.changedSince = state;
      return null;
    }
    const { value, formula } = before;
    const content = formula === undefined ? { value } : { value, formula };
    return {
      ...(this.concernsContent ? { content, numberFormat: before.numberFormat ?? GENERAL } : {}),
      ...(this.concernsFill ? { fill: fillOf(before) } : {}),
    };
  }
}

export class UndoPlan {
  readonly writes: readonly CellWrite[];
  private readonly cells: readonly CellUndo[];
  private readonly impossible: readonly RefusedUndo[];

  constructor(entry: JournalEntry) {
    const cells: CellUndo[] = [];
    const impossible: RefusedUndo[] = [];
    for (const journalCell of entry.cells) {
      const position = parseAddress(journalCell.cell.address);
      if (position) cells.push(new CellUndo(position, journalCell));
      else impossible.push({ journalCell, cause: 'host-refused' });
    }
    this.cells = cells;
    this.writes = cells;
    this.impossible = impossible;
  }

  toResult(report: WriteReport): Result<UndoOutcome, UndoFailure> {
    const restored = new Set(report.written.map(({ write }) => write));
    const refusals = new Map(report.refused.map((each) => [each.write, each]));
    const refused = this.impossible.slice();
    for (const cell of this.cells) {
      const { journalCell, changedSince } = cell;
      const refusal = refusals.get(cell);
      if (refusal) {
        const { cause, found } = refusal;
        refused.push({ journalCell, cause, ...(found === undefined ? {} : { found }) });
      } else if (changedSince) {
        refused.push({ journalCell, cause: 'changed-since', found: changedSince });
      }
    }
    const outcome: UndoOutcome = {
      restored: this.cells.filter((cell) => restored.has(cell)).map((cell) => cell.journalCell),
      refused,
    };
    return report.failure
      ? { ok: false, failure: { ...report.failure, outcome } }
      : { ok: true, value: outcome };
  }
}
