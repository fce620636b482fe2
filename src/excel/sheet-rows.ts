/** Lays the blocks of one sheet out as the rows of a snapshot. */
import type { CellPosition, SheetCell } from '../core/sheet/snapshot';
import { toSheetCell } from './cell-content';
import type { CellBlock } from './read-blocks';

type Row = (SheetCell | null)[];

/** Rows between two filled parts are one shared array: a lone cell may stand a million rows down. */
const EMPTY_ROW: Row = [];

export interface PlacedRows {
  readonly origin: CellPosition;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

function hasContent(cell: SheetCell | null | undefined): boolean {
  return cell != null && (cell.value !== null || cell.formula !== undefined);
}

/** Collects cells by absolute place; formatted blanks count only inside the area of the values. */
export class SheetRows {
  private readonly rows = new Map<number, Row>();
  private firstRow = Infinity;
  private lastRow = -1;
  private firstColumn = Infinity;
  private lastColumn = -1;

  add({ area, values, formulas, numberFormats, texts }: CellBlock): void {
    values.forEach((line, rowOffset) => {
      const rowIndex = area.row + rowOffset;
      const row = this.rows.get(rowIndex) ?? [];
      line.forEach((value, columnOffset) => {
        const column = area.column + columnOffset;
        const cell = toSheetCell(
          value,
          formulas[rowOffset]?.[columnOffset] ?? '',
          numberFormats[rowOffset]?.[columnOffset] ?? 'General',
          texts[rowOffset]?.[columnOffset] ?? '',
        );
        if (!cell) return;
        row[column] = cell;
        if (hasContent(cell)) this.include(rowIndex, column);
      });
      if (row.length > 0) this.rows.set(rowIndex, row);
    });
  }

  private include(row: number, column: number): void {
    this.firstRow = Math.min(this.firstRow, row);
    this.lastRow = Math.max(this.lastRow, row);
    this.firstColumn = Math.min(this.firstColumn, column);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  build(): PlacedRows {
    if (this.lastRow < 0) return { origin: { row: 0, column: 0 }, rows: [] };
    const rows: Row[] = [];
    for (let index = this.firstRow; index <= this.lastRow; index += 1) {
      const source = this.rows.get(index);
      rows.push(source ? this.layOut(source) : EMPTY_ROW);
    }
    return { origin: { row: this.firstRow, column: this.firstColumn }, rows };
  }

  private layOut(source: Row): Row {
    const row: Row = [];
    const end = Math.min(source.length, this.lastColumn + 1);
    for (let column = this.firstColumn; column < end; column += 1) {
      row.push(source[column] ?? null);
    }
    return row;
  }
}
