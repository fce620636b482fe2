/** Turns an entry of the journal into writes that put the cells back, where they still hold what was written. */
import type { CellTarget, FoundCell } from '../core/edit/cell-target';
import { changedAspects, decideUndo, type UndoDecision } from '../core/edit/decide-undo';
import type {
  CellState,
  JournalCell,
  JournalEntry,
  RefusalCause,
  RefusedUndo,
  UndoOutcome,
} from '../core/edit/edit';
import type { Result, UndoFailure } from '../core/port';
import { parseAddress } from '../core/sheet/address';
import type { CellPosition } from '../core/sheet/snapshot';
import type { CellWrite } from './cell-write';
import { toJournalCell } from './journal-cell';
import type { WriteResult } from './write-cells';

class CellUndo implements CellWrite {
  readonly cell: CellWrite['cell'];
  readonly sheetId?: string;
  readonly concernsFill: boolean;
  readonly inputs = [];
  /** Of the last reading. */
  decision: UndoDecision | null = null;
  found: CellState | null = null;

  constructor(
    readonly position: CellPosition,
    readonly journalCell: JournalCell,
  ) {
    this.cell = journalCell.cell;
    if (journalCell.sheetId !== undefined) this.sheetId = journalCell.sheetId;
    this.concernsFill = changedAspects(journalCell).fill;
  }

  decide(found: FoundCell): CellTarget | null {
    const decision = decideUndo(this.journalCell, found);
    this.decision = decision;
    this.found = found.state;
    return decision.kind === 'restore' ? decision.target : null;
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

  /** What became of the cells: each is restored, refused or uncertain. */
  toResult({
    written,
    refused,
    uncertain,
    failure,
  }: WriteResult): Result<UndoOutcome, UndoFailure> {
    const whole = written.filter(({ isPartial }) => !isPartial);
    const writtenBack = new Set(whole.map(({ write }) => write));
    const refusals = new Map(refused.map((each) => [each.write, each]));
    const doubtful = new Set(uncertain.map(({ write }) => write));
    const restored: JournalCell[] = [];
    const left = this.impossible.slice();
    for (const cell of this.cells) {
      const { journalCell, decision } = cell;
      const refusal = refusals.get(cell);
      if (refusal) left.push(toRefused(journalCell, refusal.cause, refusal.found));
      else if (writtenBack.has(cell) || decision?.kind === 'restored') restored.push(journalCell);
      else if (decision?.kind === 'refused') {
        left.push(toRefused(journalCell, decision.cause, cell.found ?? undefined));
      }
    }
    const overtyped = whole.filter(({ isOvertyped }) => isOvertyped).map(toJournalCell);
    const outcome: UndoOutcome = { restored, refused: left, overtyped };
    if (!failure) return { ok: true, value: outcome };
    const inDoubt = this.cells.filter((cell) => doubtful.has(cell)).map((cell) => cell.journalCell);
    return {
      ok: false,
      failure: { ...failure, outcome, ...(inDoubt.length > 0 ? { uncertain: inDoubt } : {}) },
    };
  }
}

function toRefused(
  journalCell: JournalCell,
  cause: RefusalCause,
  found: CellState | undefined,
): RefusedUndo {
  return { journalCell, cause, ...(found === undefined ? {} : { found }) };
}
