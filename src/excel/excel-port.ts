import type { ApplyOutcome, Edit, JournalEntry, UndoOutcome } from '../core/edit/edit';
import type {
  NewSheet,
  PortFailure,
  ReadOptions,
  Result,
  UndoFailure,
  WorkbookPort,
  WriteFailure,
} from '../core/port';
import type { SheetCellReference } from '../core/sheet/address';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { findAbilities, type ExcelAbilities } from './abilities';
import { addSheet } from './add-sheet';
import { EditPlan } from './apply-edits';
import type { ExcelHost } from './excel-host';
import { readWorkbook } from './read-workbook';
import { runInExcel } from './run-in-excel';
import { selectCell } from './select-cell';
import { UndoPlan } from './undo-entry';
import { OwnWrites, watchChanges } from './watch-changes';
import { SelectionWatch, type SelectionListener } from './watch-selection';
import { writeCells } from './write-cells';

/** The workbook that is open in Excel. What this Excel can do is found out once, here. */
export class ExcelPort implements WorkbookPort {
  private readonly abilities: ExcelAbilities;
  private readonly ownWrites: OwnWrites;
  /** As of the last read; a sheet protected since is noticed when it is written to. */
  private readonly protectedSheets = new Set<string>();
  private selectionWatch: SelectionWatch | null = null;

  constructor(private readonly host: ExcelHost) {
    this.abilities = findAbilities(host);
    this.ownWrites = new OwnWrites(host);
  }

  async read(options: ReadOptions = {}): Promise<Result<WorkbookSnapshot, PortFailure>> {
    const read = await runInExcel(this.host, (context) =>
      readWorkbook(context, this.host, this.abilities, options),
    );
    if (!read.ok) return read;
    if (read.value.ok) {
      this.protectedSheets.clear();
      for (const { name, protection } of read.value.value.sheets) {
        if (protection) this.protectedSheets.add(name);
      }
    }
    return read.value;
  }

  async apply(edits: readonly Edit[]): Promise<Result<ApplyOutcome, WriteFailure>> {
    const plan = new EditPlan(edits);
    const report = await this.ownWrites.during(() =>
      writeCells(this.host, this.abilities, this.protectedSheets, plan.writes),
    );
    return plan.toResult(report);
  }

  async undo(entry: JournalEntry): Promise<Result<UndoOutcome, UndoFailure>> {
    const plan = new UndoPlan(entry);
    const report = await this.ownWrites.during(() =>
      writeCells(this.host, this.abilities, this.protectedSheets, plan.writes),
    );
    return plan.toResult(report);
  }

  async select(cell: SheetCellReference): Promise<Result<void, PortFailure>> {
    const select = () => runInExcel(this.host, (context) => selectCell(context, cell));
    const selected = await (this.selectionWatch?.duringOwn(cell, select) ?? select());
    return selected.ok ? selected.value : selected;
  }

  async addSheet(sheet: NewSheet): Promise<Result<{ readonly name: string }, PortFailure>> {
    return this.ownWrites.during(() =>
      runInExcel(this.host, (context) => addSheet(context, this.abilities, sheet)),
    );
  }

  /** Calls back when a person changed cells; `false` where Excel cannot tell (below ExcelApi 1.7). */
  async watchChanges(onChange: () => void): Promise<boolean> {
    const watched = await watchChanges(this.host, this.abilities, this.ownWrites, onChange);
    return watched.ok && watched.value;
  }

  /** Once per port. */
  async watchSelection(listener: SelectionListener): Promise<void> {
    this.selectionWatch = new SelectionWatch(this.host, this.abilities, listener);
    await this.selectionWatch.start();
  }
}
