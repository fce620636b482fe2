/** The workbook behind the stand-in: sparse cells with just the styles the add-in touches. */
import { contains } from '../../core/sheet/address';
import type {
  CellPosition,
  CellRange,
  CellValue,
  SheetVisibility,
  WorkbookSnapshot,
} from '../../core/sheet/snapshot';
import { HostError } from './host-error';

export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

export interface ModelCell {
  value: CellValue;
  /** With its leading `=`; `null` for constants. */
  formula: string | null;
  isError: boolean;
  numberFormat: string;
  text: string;
  /** `#RRGGBB`; `null` is no fill. */
  fill: string | null;
  locked: boolean;
}

export interface ModelSheet {
  /** Stable for the life of the workbook, as the ids of Excel's sheets are. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  merges: CellRange[];
  /** A formatted area without content, which getUsedRange() counts and getUsedRange(true) does not. */
  formatted: CellRange | null;
  readonly cells: Map<number, ModelCell>;
  /** Points per column, where set. */
  readonly columnWidths: Map<number, number>;
}

export interface WorkbookModel {
  name: string;
  readonly sheets: ModelSheet[];
  /** Index into `sheets`. */
  activeSheet: number;
  selection: CellRange;
}

export function cellKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

export function keyPosition(key: number): CellPosition {
  return { row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS };
}

export function blankCell(): ModelCell {
  return {
    value: null,
    formula: null,
    isError: false,
    numberFormat: 'General',
    text: '',
    fill: null,
    locked: true,
  };
}

/** The cell, made blank when nothing was there. */
export function ensureCell(sheet: ModelSheet, row: number, column: number): ModelCell {
  const key = cellKey(row, column);
  let cell = sheet.cells.get(key);
  if (!cell) {
    cell = blankCell();
    sheet.cells.set(key, cell);
  }
  return cell;
}

export function findSheet(model: WorkbookModel, nameOrId: string): ModelSheet {
  const wanted = nameOrId.toLowerCase();
  const sheet = model.sheets.find(
    ({ id, name }) => id === nameOrId || name.toLowerCase() === wanted,
  );
  // doc: Worksheets.getItem throws ItemNotFound for a name that does not exist
  if (!sheet) throw new HostError('ItemNotFound', `no worksheet ${nameOrId}`);
  return sheet;
}

/** The merged area that covers a cell without starting there; such cells are blank and keep nothing. */
export function mergeOver(sheet: ModelSheet, position: CellPosition): CellRange | null {
  return (
    sheet.merges.find(
      (merge) =>
        contains(merge, position) &&
        !(merge.row === position.row && merge.column === position.column),
    ) ?? null
  );
}

/** Sheet ids look like Excel's: a GUID in braces. */
export function newSheetId(number: number): string {
  return `{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}`;
}

/** A workbook as read from a file. Cells outside the unlocked ranges of a protected sheet are locked, as in Excel. */
export function toModel(snapshot: WorkbookSnapshot): WorkbookModel {
  const sheets = snapshot.sheets.map((source, index): ModelSheet => {
    const sheet: ModelSheet = {
      id: newSheetId(index + 1),
      name: source.name,
      visibility: source.visibility,
      isProtected: source.protection !== null,
      merges: (source.merges ?? []).slice(),
      formatted: null,
      cells: new Map(),
      columnWidths: new Map(),
    };
    source.rows.forEach((row, rowIndex) => {
      row.forEach((cell, columnIndex) => {
        if (!cell) return;
        const position = {
          row: source.origin.row + rowIndex,
          column: source.origin.column + columnIndex,
        };
        Object.assign(ensureCell(sheet, position.row, position.column), {
          value: cell.value,
          formula: cell.formula ?? null,
          isError: cell.isError === true,
          numberFormat: cell.numberFormat ?? 'General',
          text: cell.text,
        });
      });
    });
    for (const area of source.protection?.unlockedRanges ?? []) {
      for (let row = area.row; row < area.row + area.rowCount; row += 1) {
        for (let column = area.column; column < area.column + area.columnCount; column += 1) {
          ensureCell(sheet, row, column).locked = false;
        }
      }
    }
    return sheet;
  });
  const firstVisible = sheets.findIndex(({ visibility }) => visibility === 'visible');
  return {
    name: snapshot.name,
    sheets,
    activeSheet: Math.max(firstVisible, 0),
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  };
}
