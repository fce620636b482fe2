/** One cell that a command wants to change: the common ground of applying and undoing. */
import type { CellTarget, FoundCell } from '../core/edit/cell-target';
import type { CellState, RefusalCause } from '../core/edit/edit';
import type { SheetInputs } from '../core/edit/sheet-inputs';
import type { SheetCellReference } from '../core/sheet/address';
import type { CellPosition } from '../core/sheet/snapshot';

export interface CellWrite {
  readonly cell: SheetCellReference;
  /** Excel's id of the sheet, where the command knows it; the name counts when there is no such sheet any more. */
  readonly sheetId?: string;
  readonly position: CellPosition;
  readonly concernsFill: boolean;
  /** Cells of the same sheet that the decision needs as well. */
  readonly inputs: readonly CellPosition[];
  /** Decides on the cell as it is now: what to write, `null` for nothing. May be asked again after a failure. */
  decide(found: FoundCell, inputs: SheetInputs): CellTarget | null;
}

/** A write that was carried out, wholly or in part, and read back. */
export interface WrittenCell {
  readonly write: CellWrite;
  readonly before: CellState;
  readonly after: CellState;
  readonly sheetId?: string;
  /** Only some of what was wanted, its number format say; the write is then among the refused, too. */
  readonly isPartial?: true;
  /** `before` was typed after the cell had been decided on. */
  readonly isOvertyped?: true;
}

/** A write that Excel did not carry out. */
export interface RefusedWrite {
  readonly write: CellWrite;
  readonly cause: RefusalCause;
  readonly found?: CellState;
}

/** What became of the writes of one command: each is written, refused, uncertain, or was not wanted. */
export interface WriteReport {
  readonly written: readonly WrittenCell[];
  readonly refused: readonly RefusedWrite[];
  /** Excel stopped answering: these may or may not hold what was to be written (`after`). */
  readonly uncertain: readonly WrittenCell[];
}
