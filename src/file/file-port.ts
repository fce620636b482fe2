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
import { success } from './file-failure';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read-limits';
import { readWorkbook } from './read-workbook';
import { undoEntry } from './undo-entry';
import { XlsxWriter, type CellRestore, type WrittenCell } from './xlsx/xlsx-writer';

const NOTHING_WRITTEN: ApplyOutcome = { written: [], refused: [] };

/** A workbook file in memory. The bytes given to it are never changed; `bytes()` gives the current file. */
export class FilePort implements WorkbookPort {
  /** Elements replaced since the file was opened, newest last, by cell. */
  private readonly remembered = new Map<string, CellRestore[]>();

  constructor(
    private readonly name: string,
    private current: Uint8Array,
    private readonly limits: ReadLimits = DEFAULT_READ_LIMITS,
  ) {}

  bytes(): Uint8Array {
    return this.current;
  }

  async read(options: ReadOptions = {}): Promise<Result<WorkbookSnapshot, PortFailure>> {
    const snapshot = await readWorkbook(this.name, this.current, this.limits);
    if (snapshot.ok) options.onProgress?.(1, 1);
    return snapshot;
  }

  async apply(edits: readonly Edit[]): Promise<Result<ApplyOutcome, WriteFailure>> {
    const writer = XlsxWriter.open(this.current, this.limits);
    if (!writer.ok) return withNothingWritten(writer.failure);
    const applied = applyEdits(writer.value, edits);
    if (!applied.ok) return withNothingWritten(applied.failure);
    const { outcome, written } = applied.value;
    if (written.length > 0) this.current = writer.value.finish();
    written.forEach((cell) => this.remember(cell));
    return success(outcome);
  }

  async undo(entry: JournalEntry): Promise<Result<UndoOutcome, PortFailure>> {
    const writer = XlsxWriter.open(this.current, this.limits);
    if (!writer.ok) return writer;
    const undone = undoEntry(writer.value, entry, (cell) => this.recall(cell));
    if (undone.ok && undone.value.restored.length > 0) {
      this.current = writer.value.finish();
      for (const { cell } of undone.value.restored) this.remembered.get(toReference(cell))?.pop();
    }
    return undone;
  }

  /** A file has no selection. */
  async select(): Promise<Result<void, PortFailure>> {
    return success(undefined);
  }

  async addSheet(sheet: NewSheet): Promise<Result<{ readonly name: string }, PortFailure>> {
    void sheet;
    return { ok: false, failure: { code: 'unsupported', detail: '' } };
  }

  private remember({ cell, xmlBefore, xmlAfter }: WrittenCell): void {
    const key = toReference(cell);
    const known = this.remembered.get(key) ?? [];
    known.push({ expected: xmlAfter, original: xmlBefore });
    this.remembered.set(key, known);
  }

  private recall({ cell }: JournalCell): CellRestore | undefined {
    const known = this.remembered.get(toReference(cell));
    return known?.[known.length - 1];
  }
}

function withNothingWritten(failure: PortFailure): Result<never, WriteFailure> {
  return { ok: false, failure: { ...failure, outcome: NOTHING_WRITTEN } };
}
