/** A workbook in memory behind the pane's host: what Excel would do, without Excel. */
import type { CellState, Edit, JournalCell, JournalEntry } from '../../src/core/edit/edit';
import type { NewSheet, PortFailureCode, WorkbookPort } from '../../src/core/port';
import { parseAddress, type SheetCellReference } from '../../src/core/sheet/address';
import type { SheetCell, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { EMPTY_STORED_STATE, type StoredState } from '../../src/core/store';
import type { PaneHost } from '../../src/taskpane/host';
import type { Pane } from '../../src/taskpane/shell/pane-store';
import { initialState } from '../../src/taskpane/shell/pane-state';
import { createPaneStore } from '../../src/taskpane/shell/pane-store';

export class MemoryWorkbook {
  readonly selected: SheetCellReference[] = [];
  readonly copied: string[] = [];
  readonly addedSheets: NewSheet[] = [];
  stored: StoredState = EMPTY_STORED_STATE;
  reads = 0;
  /** Answers of the next calls, in order, before the workbook answers itself. */
  failures: PortFailureCode[] = [];
  tellChange: () => void = () => undefined;

  constructor(public snapshot: WorkbookSnapshot) {}

  stateAt({ sheet, address }: SheetCellReference): CellState {
    const position = parseAddress(address);
    const found = this.snapshot.sheets.find(({ name }) => name === sheet);
    const content = position ? found?.rows[position.row]?.[position.column] : null;
    return {
      value: content?.value ?? null,
      ...(content?.formula ? { formula: content.formula } : {}),
    };
  }

  set({ sheet, address }: SheetCellReference, value: CellState['value']): void {
    const position = parseAddress(address);
    if (!position) throw new Error(address);
    const content: SheetCell | null = value === null ? null : { value, text: String(value) };
    this.snapshot = {
      ...this.snapshot,
      sheets: this.snapshot.sheets.map((each) => {
        if (each.name !== sheet) return each;
        const rows = each.rows.map((cells, row) => {
          if (row !== position.row) return cells;
          const copy = [...cells];
          while (copy.length <= position.column) copy.push(null);
          copy[position.column] = content;
          return copy;
        });
        return { ...each, rows };
      }),
    };
  }

  private nextFailure() {
    const code = this.failures.shift();
    return code === undefined ? null : { code, detail: 'injected' };
  }

  readonly port: WorkbookPort = {
    read: async () => {
      this.reads += 1;
      const failure = this.nextFailure();
      return failure ? { ok: false, failure } : { ok: true, value: this.snapshot };
    },
    apply: async (edits) => {
      const failure = this.nextFailure();
      if (failure)
        return { ok: false, failure: { ...failure, outcome: { written: [], refused: [] } } };
      const written: JournalCell[] = [];
      const refused: { edit: Edit; cause: 'changed-since'; found: CellState }[] = [];
      for (const edit of edits) {
        const found = this.stateAt(edit.cell);
        if (edit.change.kind === 'fill') {
          written.push({
            cell: edit.cell,
            before: found,
            after: { ...found, fill: edit.change.color ?? '' },
          });
        } else if (found.value !== edit.before.value) {
          refused.push({ edit, cause: 'changed-since', found });
        } else {
          this.set(edit.cell, edit.change.value);
          written.push({ cell: edit.cell, before: found, after: this.stateAt(edit.cell) });
        }
      }
      return { ok: true, value: { written, refused } };
    },
    undo: async (entry: JournalEntry) => {
      const failure = this.nextFailure();
      if (failure) return { ok: false, failure };
      const restored: JournalCell[] = [];
      const refused: { journalCell: JournalCell; cause: 'changed-since'; found: CellState }[] = [];
      for (const journalCell of entry.cells) {
        const found = this.stateAt(journalCell.cell);
        if (found.value !== journalCell.after.value) {
          refused.push({ journalCell, cause: 'changed-since', found });
        } else {
          this.set(journalCell.cell, journalCell.before.value);
          restored.push(journalCell);
        }
      }
      return { ok: true, value: { restored, refused } };
    },
    select: async (cell) => {
      const failure = this.nextFailure();
      if (failure) return { ok: false, failure };
      this.selected.push(cell);
      return { ok: true, value: undefined };
    },
    addSheet: async (sheet) => {
      const failure = this.nextFailure();
      if (failure) return { ok: false, failure };
      this.addedSheets.push(sheet);
      return { ok: true, value: { name: sheet.name } };
    },
  };

  host(change: Partial<PaneHost> = {}): PaneHost {
    return {
      port: this.port,
      store: {
        load: async () => ({ ok: true, value: { state: this.stored, putAside: [] } }),
        save: async (state) => {
          this.stored = state;
          return { ok: true, value: undefined };
        },
      },
      watchChanges: async (onChange) => {
        this.tellChange = onChange;
        return true;
      },
      language: 'zh-CN',
      wait: async () => undefined,
      ticks: () => 0,
      now: () => '2023-01-31T08:00:00.000Z',
      createWorker: () => null,
      copyText: (text) => {
        this.copied.push(text);
        return true;
      },
      saveFile: () => false,
      ...change,
    };
  }
}

export function paneOf(workbook: MemoryWorkbook, change: Partial<PaneHost> = {}): Pane {
  const host = workbook.host(change);
  return { ...createPaneStore(initialState(host.language)), host };
}
