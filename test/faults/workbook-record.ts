/** What a workbook behind the stand-in holds, by the ids of its sheets, and how two such records differ. */
import { toCellState } from '../../src/core/edit/cell-state';
import type { CellState } from '../../src/core/edit/edit';
import { toAddress } from '../../src/core/sheet/address';
import { keyPosition, type WorkbookModel } from '../../src/workbench/host/workbook-model';

/** `<sheet id>!<address>` → state; blank cells without format and fill are left out. */
export type WorkbookRecord = ReadonlyMap<string, CellState>;

const BLANK: CellState = { value: null };

export function recordOf(model: WorkbookModel): WorkbookRecord {
  const record = new Map<string, CellState>();
  for (const sheet of model.sheets) {
    sheet.cells.forEach((cell, key) => {
      const state = toCellState(cell);
      if (Object.keys(state).length === 1 && state.value === null) return;
      record.set(`${sheet.id}!${toAddress(keyPosition(key))}`, state);
    });
  }
  return record;
}

export function stateIn(record: WorkbookRecord, place: string): CellState {
  return record.get(place) ?? BLANK;
}

/** The same sheets by name with the same cells; two readings of one moment are equal. */
export function contentsOf(model: WorkbookModel): string {
  const sheets = model.sheets.map((sheet) => {
    const cells: [string, unknown, unknown][] = [];
    sheet.cells.forEach(({ value, formula }, key) => {
      if (value !== null || formula !== null) {
        cells.push([toAddress(keyPosition(key)), value, formula]);
      }
    });
    return [sheet.name, cells.sort(([a], [b]) => (a < b ? -1 : 1))];
  });
  return JSON.stringify(sheets);
}
