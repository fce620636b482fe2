/** A workbook in memory behind the pane's host: what Excel would do, without Excel. */
import { toCellState } from '../../src/core/edit/cell-state';
import type { CellTarget, FoundCell } from '../../src/core/edit/cell-target';
import { decideEdits } from '../../src/core/edit/decide-edit';
import { SheetInputs } from '../../src/core/edit/sheet-inputs';
import { decideUndo } from '../../src/core/edit/decide-undo';
import type {
  ApplyOutcome,
  CellState,
  JournalCell,
  JournalEntry,
  RefusedEdit,
  RefusedUndo,
} from '../../src/core/edit/edit';
import type { NewSheet, PortFailureCode, WorkbookPort } from '../../src/core/port';
import { parseAddress, toReference, type SheetCellReference } from '../../src/core/sheet/address';
import { cellAt } from '../../src/core/sheet/cell-at';
import type { SheetCell, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { placeObstacle } from '../../src/core/sheet/write-obstacle';
import { EMPTY_STORED_STATE, type StoredState } from '../../src/core/store';
import type { PaneHost } from '../../src/taskpane/host';
import type { Pane } from '../../src/taskpane/shell/pane-store';
import { initialState } from '../../src/taskpane/shell/pane-state';
import { createPaneStore } from '../../src/taskpane/shell/pane-store';

const NOTHING_WRITTEN: ApplyOutcome = { written: [], refused: [], overtyped: [] };

export class MemoryWorkbook {
  private readonly fills = new Map<string, string>();
  readonly selected: SheetCellReference[] = [];
  readonly copied: string[] = [];
  /** What the machine remembers. */
  readonly kept = new Map<string, string>();
  readonly addedSheets: NewSheet[] = [];
  stored: StoredState = EMPTY_STORED_STATE;
  reads = 0;
  /** Answers of the next calls, in order, before the workbook answers itself. */
  failures: PortFailureCode[] = [];
  tellChange: () => void = () => undefined;
  tellSelection: (cell: SheetCellReference) => void = () => undefined;

  constructor(public snapshot: WorkbookSnapshot) {}

  stateAt(cell: SheetCellReference): CellState {
    return this.found(cell).state;
  }

  set(cell: SheetCellReference, value: CellState['value']): void {
    this.write(cell, { content: { value } });
  }

  private found({ sheet: name, address }: SheetCellReference): FoundCell {
    const position = parseAddress(address);
    const sheet = this.snapshot.sheets.find((each) => each.name === name);
    if (!sheet || !position) throw new Error(`${name}!${address}`);
    const fill = this.fills.get(`${name}!${address}`);
    return {
      state: toCellState({ ...cellAt(sheet, position), fill }),
      obstacle: placeObstacle(sheet, position),
    };
  }

  private write(cell: SheetCellReference, { content, fill }: CellTarget): void {
    const position = parseAddress(cell.address);
    if (!position) throw new Error(cell.address);
    if (fill === null) this.fills.delete(toReference(cell));
    else if (fill !== undefined) this.fills.set(toReference(cell), fill);
    if (!content) return;
    const { value, formula } = content;
    const written: SheetCell | null =
      value === null
        ? null
        : { value, text: String(value), ...(formula === undefined ? {} : { formula }) };
    this.snapshot = {
      ...this.snapshot,
      sheets: this.snapshot.sheets.map((each) => {
        if (each.name !== cell.sheet) return each;
        const rows = each.rows.map((cells) => [...cells]);
        while (rows.length <= position.row) rows.push([]);
        const row = rows[position.row] ?? [];
        while (row.length <= position.column) row.push(null);
        row[position.column] = written;
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
      if (failure) return { ok: false, failure: { ...failure, outcome: NOTHING_WRITTEN } };
      const written: JournalCell[] = [];
      const refused: RefusedEdit[] = [];
      const cells = new Map(edits.map(({ cell }) => [toReference(cell), cell]));
      const inputs = new Map<string, SheetInputs>();
      for (const [reference, cell] of cells) {
        const found = this.found(cell);
        const ofCell = edits.filter((edit) => toReference(edit.cell) === reference);
        const { sheet } = cell;
        const ofSheet =
          inputs.get(sheet) ?? new SheetInputs((address) => this.stateAt({ sheet, address }).value);
        inputs.set(sheet, ofSheet);
        const { target, refused: left } = decideEdits(ofCell, found, ofSheet);
        refused.push(...left);
        if (!target) continue;
        this.write(cell, target);
        written.push({ cell, before: found.state, after: this.stateAt(cell) });
      }
      return { ok: true, value: { written, refused, overtyped: [] } };
    },
    undo: async (entry: JournalEntry) => {
      const failure = this.nextFailure();
      if (failure) return { ok: false, failure };
      const restored: JournalCell[] = [];
      const refused: RefusedUndo[] = [];
      for (const journalCell of entry.cells) {
        const found = this.found(journalCell.cell);
        const decision = decideUndo(journalCell, found);
        if (decision.kind === 'refused') {
          refused.push({ journalCell, cause: decision.cause, found: found.state });
          continue;
        }
        if (decision.kind === 'restore') this.write(journalCell.cell, decision.target);
        restored.push(journalCell);
      }
      return { ok: true, value: { restored, refused, overtyped: [] } };
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
      watchSelection: async ({ onSelect }) => {
        this.tellSelection = onSelect;
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
      memory: {
        recall: (name) => this.kept.get(name) ?? null,
        keep: (name, text) => {
          this.kept.set(name, text);
          return true;
        },
        forget: (name) => void this.kept.delete(name),
      },
      askBeforeClosing: () => undefined,
      ...change,
    };
  }
}

export function paneOf(workbook: MemoryWorkbook, change: Partial<PaneHost> = {}): Pane {
  const host = workbook.host(change);
  return { ...createPaneStore(initialState(host.language)), host };
}
