/** Changes to a workbook as data. Preview, apply, undo and report use the same list. */
import type { SheetCellReference } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';

/** What a cell holds: enough to put it back. */
export interface CellState {
  readonly value: CellValue;
  /** With its leading `=`, when the cell holds a formula. */
  readonly formula?: string;
  readonly numberFormat?: string;
  /** `#RRGGBB`; absent: unknown or none. */
  readonly fill?: string;
}

/** `safe`: may be applied together with others; `review`: each one needs a person's yes. */
export type EditSafety = 'safe' | 'review';

/** What an edit is for; shown in previews, and used to group them. */
export type EditPurpose =
  | 'score'
  | 'total-score'
  | 'execution-rate'
  | 'execution-score'
  | 'target-text'
  | 'unit-spelling'
  /** What a person typed for a cell in the pane. */
  | 'typed-value'
  | 'reason-draft'
  | 'reason-flag'
  | 'roll-up';

/** What to write. Text is always written as text, never as a formula, number or date. */
export type CellChange =
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: 'text'; readonly value: string }
  /** Fill colour only; `null` takes our colour away again. The value is left alone. */
  | { readonly kind: 'fill'; readonly color: string | null };

/** A cell that a change was computed from, on the sheet of the changed cell. */
export interface EditInput {
  readonly address: string;
  /** Its value when the edit was proposed; of a cell that the same batch writes, the value it gets there. */
  readonly value: CellValue;
}

/** One cell, one change. `before` is what was read when the edit was proposed (compare-and-swap). */
export interface Edit {
  readonly cell: SheetCellReference;
  readonly before: CellState;
  readonly change: CellChange;
  readonly purpose: EditPurpose;
  readonly safety: EditSafety;
  /** Compared like `before`. In a batch the edit stands behind those that write its inputs. */
  readonly inputs?: readonly EditInput[];
}

/** Why an edit was not written. */
export type RefusalCause =
  | 'changed-since'
  /** A cell that the change was computed from holds something else by now. */
  | 'input-changed'
  | 'formula'
  | 'locked'
  | 'merged-away'
  | 'sheet-missing'
  /** A text that no cell can hold. */
  | 'too-long'
  | 'host-refused';

export interface RefusedEdit {
  readonly edit: Edit;
  readonly cause: RefusalCause;
  /** What the cell holds now, when it could be read. */
  readonly found?: CellState;
  /** With `input-changed`: which input, and what it holds now. */
  readonly input?: EditInput;
}

/** One cell of one applied batch. */
export interface JournalCell {
  readonly cell: SheetCellReference;
  readonly before: CellState;
  readonly after: CellState;
  /** The host's own id of the sheet: under it the sheet is found after it was renamed. */
  readonly sheetId?: string;
  /** The host stopped answering: nobody knows yet whether the cell holds `before` or `after`. */
  readonly isUncertain?: true;
  /** Why the last undo did not put the cell back; it may be tried again. */
  readonly refusal?: RefusalCause;
}

/** One applied batch, newest last in the journal. */
export interface JournalEntry {
  readonly id: number;
  /** ISO time given by the caller: core has no clock. */
  readonly time: string;
  readonly title: string;
  readonly cells: readonly JournalCell[];
}

/** Outcome of applying a batch: what was written, and what was not and why. */
export interface ApplyOutcome {
  readonly written: readonly JournalCell[];
  readonly refused: readonly RefusedEdit[];
  /** Those of `written` into which somebody typed in the last moment: `before` is what they typed. */
  readonly overtyped: readonly JournalCell[];
}

/** A cell that undo did not put back. */
export interface RefusedUndo {
  readonly journalCell: JournalCell;
  readonly cause: RefusalCause;
  readonly found?: CellState;
}

export interface UndoOutcome {
  readonly restored: readonly JournalCell[];
  readonly refused: readonly RefusedUndo[];
  /** What somebody typed in the last moment (`before`), and what undo put over it (`after`). */
  readonly overtyped: readonly JournalCell[];
}
