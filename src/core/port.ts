/** The one way in and out of a workbook. Implemented by src/file and src/excel; tested by one contract. */
import type { ApplyOutcome, Edit, JournalCell, JournalEntry, UndoOutcome } from './edit/edit';
import type { SheetCellReference } from './sheet/address';
import type { WorkbookSnapshot } from './sheet/snapshot';

/** Failures a user can cause or must be told about; never thrown. */
export type PortFailureCode =
  | 'not-a-workbook'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'unsupported'
  | 'cell-edit-mode'
  | 'protected'
  | 'payload-limit'
  | 'session-lost'
  /** The host did not answer within its time; what it was asked may still be carried out. */
  | 'no-answer'
  /** Somebody went on inserting, deleting or renaming while the workbook was read. */
  | 'changed-while-reading'
  | 'cancelled'
  | 'host-error';

export interface PortFailure {
  readonly code: PortFailureCode;
  /** Technical detail for a report, never the text shown to users. */
  readonly detail: string;
}

export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** Asked between chunks of long work. */
export interface ReadOptions {
  readonly isCancelled?: () => boolean;
  /** `done` of `total` parts, for a progress bar. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A sheet of plain rows to be added, e.g. 审核意见. Every text is written as text. */
export interface NewSheet {
  /** Wanted name; a free variant (`审核意见 2`) is used when taken. */
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Width in characters per column. */
  readonly columnWidths: readonly number[];
}

/** A failed write still says what was written before it failed. */
export interface WriteFailure extends PortFailure {
  readonly outcome: ApplyOutcome;
  /**
   * Cells that may or may not hold what was to be written (`after`), because the host stopped answering.
   * They belong into the journal until a later reading settles them: undo leaves alone what does not hold it.
   */
  readonly uncertain?: readonly JournalCell[];
}

/** A failed undo says what it had put back; it may be asked again. */
export interface UndoFailure extends PortFailure {
  readonly outcome?: UndoOutcome;
  /** Cells of the entry that may or may not be back. They stay in the journal: undo may be asked again. */
  readonly uncertain?: readonly JournalCell[];
}

/** Reading and writing one workbook. Only `apply`, `undo` and `addSheet` change it. */
export interface WorkbookPort {
  read(options?: ReadOptions): Promise<Result<WorkbookSnapshot, PortFailure>>;
  /** Re-reads every cell first; what changed since, formulas, locked and merged-away cells are refused one by one. */
  apply(edits: readonly Edit[]): Promise<Result<ApplyOutcome, WriteFailure>>;
  /** Puts back the cells of one entry that still hold what was written. */
  undo(entry: JournalEntry): Promise<Result<UndoOutcome, UndoFailure>>;
  /** Shows and selects a cell; a hidden sheet is not unhidden. */
  select(cell: SheetCellReference): Promise<Result<void, PortFailure>>;
  addSheet(sheet: NewSheet): Promise<Result<{ readonly name: string }, PortFailure>>;
}
