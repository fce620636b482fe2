import type { CellPosition, SheetCell } from '../core/sheet/snapshot';
import type { ReadLimits } from './read-limits';

type Row = (SheetCell | null)[];

interface FoundRow {
  readonly columns: number[];
  readonly cells: SheetCell[];
}

/** The rows of a snapshot with the place of their first cell. */
export interface PlacedRows {
  readonly origin: CellPosition;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

/** Rows without a cell are one shared array: a sheet may claim a million of them. */
const EMPTY_ROW: Row = [];

/**
 * Collects the cells of one sheet in any order and lays them out as rows.
 *
 * Formatted blank cells are kept only inside the area of the values, so that rows formatted far
 * below a table cost nothing later.
 */
export class SheetRowsBuilder {
  private readonly found = new Map<number, FoundRow>();
  private firstRow = Infinity;
  private lastRow = -1;
  private firstColumn = Infinity;
  private lastColumn = -1;
  private currentIndex = -1;
  private current: FoundRow | null = null;

  add(row: number, column: number, cell: SheetCell): void {
    const target = this.rowAt(row);
    target.columns.push(column);
    target.cells.push(cell);
    if (cell.value === null && cell.formula === undefined) return;
    if (row < this.firstRow) this.firstRow = row;
    if (row > this.lastRow) this.lastRow = row;
    if (column < this.firstColumn) this.firstColumn = column;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** Replaces cells one by one; blank ones do not become part of the area by it. */
  replaceCells(replace: (row: number, column: number, cell: SheetCell) => SheetCell): void {
    for (const [row, found] of this.found) {
      found.columns.forEach((column, index) => {
        found.cells[index] = replace(row, column, found.cells[index] as SheetCell);
      });
    }
  }

  /** The area that holds values, or `null` for a sheet without any. */
  get area(): { readonly first: CellPosition; readonly last: CellPosition } | null {
    if (this.lastRow < 0) return null;
    return {
      first: { row: this.firstRow, column: this.firstColumn },
      last: { row: this.lastRow, column: this.lastColumn },
    };
  }

  /** `null` when the rows would take more places than the limits leave. */
  build(places: number): { readonly placed: PlacedRows; readonly places: number } | null {
    if (this.lastRow < 0) return { placed: { origin: { row: 0, column: 0 }, rows: [] }, places: 0 };
    let used = this.lastRow - this.firstRow + 1;
    const rows: Row[] = new Array<Row>(used).fill(EMPTY_ROW);
    for (const [index, row] of this.found) {
      if (index < this.firstRow || index > this.lastRow) continue;
      const width = this.widthOf(row);
      used += width;
      if (used > places) return null;
      rows[index - this.firstRow] = this.layOut(row, width);
    }
    const origin = { row: this.firstRow, column: this.firstColumn };
    return { placed: { origin, rows }, places: used };
  }

  private rowAt(row: number): FoundRow {
    if (row === this.currentIndex && this.current) return this.current;
    let found = this.found.get(row);
    if (!found) {
      found = { columns: [], cells: [] };
      this.found.set(row, found);
    }
    this.currentIndex = row;
    this.current = found;
    return found;
  }

  private widthOf(row: FoundRow): number {
    let last = -1;
    for (const column of row.columns) {
      if (column > last && column <= this.lastColumn) last = column;
    }
    return Math.max(0, last - this.firstColumn + 1);
  }

  private layOut(row: FoundRow, width: number): Row {
    const cells: Row = new Array<SheetCell | null>(width).fill(null);
    row.columns.forEach((column, index) => {
      const place = column - this.firstColumn;
      if (place >= 0 && place < width) cells[place] = row.cells[index] as SheetCell;
    });
    return cells;
  }
}

/** What one workbook has used of its limits, over all its sheets. */
export class ReadBudget {
  private cells: number;
  private characters: number;
  private blanks: number;
  places: number;

  constructor(limits: ReadLimits) {
    this.cells = limits.cells;
    this.characters = limits.characters;
    this.blanks = limits.places;
    this.places = limits.places;
  }

  /** False when repeated blank cells would take more work than a sheet is worth. */
  takeBlanks(count: number): boolean {
    this.blanks -= count;
    return this.blanks >= 0;
  }

  /** False when this cell is one too many. */
  takeCell(ownCharacters: number): boolean {
    this.cells -= 1;
    this.characters -= ownCharacters;
    return this.cells >= 0 && this.characters >= 0;
  }
}
