import { isSameState } from '../core/edit/cell-state';
import type { ApplyOutcome, Edit, JournalCell, JournalEntry, UndoOutcome } from '../core/edit/edit';
import type {
  NewSheet,
  PortFailure,
  ReadOptions,
  Result,
  WorkbookPort,
  WriteFailure,
} from '../core/port';
import { toReference } from '../core/sheet/address';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { applyEdits } from './apply-edits';
import { copyAsXlsx } from './copy-as-xlsx';
import { failure, success } from './file-failure';
import { openContainer } from './open-container';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read-limits';
import { readWorkbook } from './read-workbook';
import { undoEntry } from './undo-entry';
import { addSheet } from './xlsx/add-sheet';
import { XlsxWriter, type CellRestore, type WrittenCell } from './xlsx/xlsx-writer';

const NOTHING_WRITTEN: ApplyOutcome = { written: [], refused: [], overtyped: [] };

/** An element that was replaced, and by what change. */
interface RememberedElement extends CellRestore, Pick<JournalCell, 'before' | 'after'> {}

/** A workbook file in memory. The bytes given to it are never changed; `bytes()` gives the current file. */
export class FilePort implements WorkbookPort {
  /** Elements replaced since the file was opened, newest last, by cell. */
  private readonly remembered = new Map<string, RememberedElement[]>();

  private current: Uint8Array;

  constructor(
    private readonly name: string,
    bytes: Uint8Array,
    private readonly limits: ReadLimits = DEFAULT_READ_LIMITS,
  ) {
    // a Buffer's slice() shares its memory; a plain view makes copies, so that the caller's bytes stay as they are
    this.current = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The file as it stands now: after the first write to an .xls or .ods file, an .xlsx copy of it. */
  bytes(): Uint8Array {
    return this.current;
  }

  async read(options: ReadOptions = {}): Promise<Result<WorkbookSnapshot, PortFailure>> {
    const snapshot = await readWorkbook(this.name, this.current, this.limits);
    if (options.isCancelled?.()) return failure('cancelled', 'cancelled while reading');
    options.onProgress?.(1, 1);
    return snapshot;
  }

  apply(edits: readonly Edit[]): Promise<Result<ApplyOutcome, WriteFailure>> {
    return Promise.resolve(this.write(edits));
  }

  undo(entry: JournalEntry): Promise<Result<UndoOutcome, PortFailure>> {
    return Promise.resolve(this.putBack(entry));
  }

  /** A file has no selection. */
  select(): Promise<Result<void, PortFailure>> {
    return Promise.resolve(success(undefined));
  }

  addSheet(sheet: NewSheet): Promise<Result<{ readonly name: string }, PortFailure>> {
    return Promise.resolve(this.append(sheet));
  }

  private write(edits: readonly Edit[]): Result<ApplyOutcome, WriteFailure> {
    const writer = this.openWriter();
    if (!writer.ok) return withNothingWritten(writer.failure);
    const applied = applyEdits(writer.value, edits);
    if (!applied.ok) return withNothingWritten(applied.failure);
    const { outcome, written } = applied.value;
    if (written.length > 0) this.current = writer.value.finish();
    for (const journalCell of outcome.written) {
      const reference = toReference(journalCell.cell);
      const element = written.find(({ cell }) => toReference(cell) === reference);
      if (element) this.remember(journalCell, element);
    }
    return success(outcome);
  }

  private putBack(entry: JournalEntry): Result<UndoOutcome, PortFailure> {
    const writer = this.openWriter();
    if (!writer.ok) return writer;
    const undone = undoEntry(writer.value, entry, (cell) => this.recall(cell));
    if (!undone.ok) return undone;
    const { outcome, isChanged } = undone.value;
    if (isChanged) this.current = writer.value.finish();
    for (const cell of outcome.restored) {
      if (this.recall(cell)) this.remembered.get(toReference(cell.cell))?.pop();
    }
    return success(outcome);
  }

  private append(sheet: NewSheet): Result<{ readonly name: string }, PortFailure> {
    const writer = this.openWriter();
    if (!writer.ok) return writer;
    const added = addSheet(writer.value, sheet);
    if (added.ok) this.current = writer.value.finish();
    return added;
  }

  private openWriter(): Result<XlsxWriter, PortFailure> {
    const opened = openContainer(this.current, this.limits);
    if (!opened.ok) return opened;
    const { value: container } = opened;
    const bytes = container.kind === 'xlsx' ? this.current : copyAsXlsx(container.sheets);
    return XlsxWriter.open(bytes, this.limits);
  }

  private remember(
    { cell, before, after }: JournalCell,
    { xmlBefore, xmlAfter }: WrittenCell,
  ): void {
    const key = toReference(cell);
    const known = this.remembered.get(key) ?? [];
    known.push({ expected: xmlAfter, original: xmlBefore, before, after });
    this.remembered.set(key, known);
  }

  /** The newest element, where it belongs to this change and not to an earlier one. */
  private recall({ cell, before, after }: JournalCell): CellRestore | undefined {
    const known = this.remembered.get(toReference(cell));
    const newest = known?.[known.length - 1];
    const isOfThisChange =
      newest !== undefined &&
      isSameState(newest.before, before) &&
      isSameState(newest.after, after);
    return isOfThisChange ? newest : undefined;
  }
}

function withNothingWritten(failure: PortFailure): Result<never, WriteFailure> {
  return { ok: false, failure: { ...failure, outcome: NOTHING_WRITTEN } };
}
