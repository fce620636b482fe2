/** What was sent to which cell, and what of it arrived: nothing that the add-in changed goes untold. */
import type { CellTarget } from '../core/edit/cell-target';
import type { CellState, RefusalCause } from '../core/edit/edit';
import { isSameContent, isSameFill, isSameState } from '../core/edit/cell-state';
import type { CellWrite, RefusedWrite, WriteReport, WrittenCell } from './cell-write';
import { holds, intendedState, originBefore, withoutOwnPart } from './held-cell';

/** What was decided for a cell. */
interface Attempt {
  /** Before the add-in first touched the cell. */
  readonly before: CellState;
  /** When it was last read before sending. */
  readonly seen: CellState;
  readonly wanted: CellTarget;
  /** All that any round wanted: parts of each may have arrived. */
  readonly sent: CellTarget;
  readonly isOvertyped: boolean;
}

export class WriteAttempts {
  private readonly written: WrittenCell[] = [];
  private readonly refused: RefusedWrite[] = [];
  private readonly uncertain: WrittenCell[] = [];
  private readonly attempts = new Map<CellWrite, Attempt>();
  /** Not settled yet. */
  readonly pending: Set<CellWrite>;

  /** `sheetIdOf`: Excel's id of the sheet, as far as it is known. */
  constructor(
    private readonly writes: readonly CellWrite[],
    private readonly sheetIdOf: (write: CellWrite) => string | undefined,
  ) {
    this.pending = new Set(writes);
  }

  hasWrittenTo(sheet: string): boolean {
    return this.written.some(({ write }) => write.cell.sheet === sheet);
  }

  /** Pending writes that were decided on: parts of them may have arrived. */
  get unsettled(): CellWrite[] {
    return Array.from(this.pending).filter((write) => this.attempts.has(write));
  }

  /** The write goes out; `state` is what the cell holds. */
  begin(write: CellWrite, state: CellState, wanted: CellTarget): void {
    const earlier = this.attempts.get(write);
    const before = earlier && withoutOwnPart(earlier.before, earlier.sent, state);
    this.attempts.set(write, {
      before: before ?? state,
      seen: state,
      wanted,
      sent: { ...earlier?.sent, ...wanted },
      isOvertyped: false,
    });
  }

  /** The cell in the very request that writes it, just before: what somebody typed since is kept. */
  noteLast(write: CellWrite, last: CellState): void {
    const attempt = this.attempts.get(write);
    if (!attempt) return;
    const { before, seen } = attempt;
    this.attempts.set(write, {
      ...attempt,
      before: originBefore(before, seen, last),
      seen: last,
      isOvertyped: attempt.isOvertyped || !isSameContent(last, seen),
    });
  }

  /** After a request that Excel carried out to its end: all that changed is ours. */
  settleSent(write: CellWrite, after: CellState): void {
    const attempt = this.attempts.get(write);
    if (!attempt) return;
    const { before, seen, wanted } = attempt;
    const isContentMissed = wanted.content !== undefined && isSameContent(after, seen);
    const isFillMissed = wanted.fill !== undefined && isSameFill(after, seen);
    if ((isContentMissed || isFillMissed) && !holds(after, wanted)) {
      // covered cells of merged areas keep nothing and report no error
      if (!isSameState(after, before)) this.tell(write, attempt, before, after, true);
      this.refuse(write, before.value === null ? 'merged-away' : 'host-refused', after);
    } else this.tell(write, attempt, before, after, false);
  }

  /** After a request that was cut short: true when the cell, read again, holds what was wanted. */
  settleFound(write: CellWrite, found: CellState): boolean {
    const attempt = this.attempts.get(write);
    if (!attempt || !holds(found, attempt.wanted)) return false;
    const before = withoutOwnPart(attempt.before, attempt.sent, found) ?? found;
    this.tell(write, attempt, before, found, false);
    return true;
  }

  /** Given up for a reason that the command itself knows; a part that arrived earlier is told. */
  leave(write: CellWrite, found: CellState): void {
    const attempt = this.attempts.get(write);
    const before = attempt && withoutOwnPart(attempt.before, attempt.sent, found);
    if (attempt && before) this.tell(write, attempt, before, found, true);
    this.pending.delete(write);
  }

  /** Not written; a part that arrived (a number format, say) is told as written, too. */
  close(write: CellWrite, cause: RefusalCause, found: CellState | undefined): void {
    if (found) this.leave(write, found);
    this.refuse(write, cause, found);
  }

  /** Excel does not say any more what became of it. */
  doubt(write: CellWrite): void {
    const attempt = this.attempts.get(write);
    if (!attempt) return;
    const { before, wanted } = attempt;
    this.uncertain.push(this.toWritten(write, attempt, before, intendedState(before, wanted)));
    this.pending.delete(write);
  }

  report(): WriteReport {
    const order = new Map(this.writes.map((write, index) => [write, index]));
    const written = this.written.sort(
      (one, other) => (order.get(one.write) ?? 0) - (order.get(other.write) ?? 0),
    );
    return { written, refused: this.refused, uncertain: this.uncertain };
  }

  private refuse(write: CellWrite, cause: RefusalCause, found: CellState | undefined): void {
    this.refused.push({ write, cause, ...(found === undefined ? {} : { found }) });
    this.pending.delete(write);
  }

  private tell(
    write: CellWrite,
    attempt: Attempt,
    before: CellState,
    after: CellState,
    isPartial: boolean,
  ): void {
    const cell = this.toWritten(write, attempt, before, after);
    this.written.push(isPartial ? { ...cell, isPartial } : cell);
    this.pending.delete(write);
  }

  private toWritten(
    write: CellWrite,
    { isOvertyped }: Attempt,
    before: CellState,
    after: CellState,
  ): WrittenCell {
    const sheetId = this.sheetIdOf(write);
    return {
      write,
      before,
      after,
      ...(sheetId === undefined ? {} : { sheetId }),
      ...(isOvertyped && !isSameContent(before, after) ? { isOvertyped } : {}),
    };
  }
}
