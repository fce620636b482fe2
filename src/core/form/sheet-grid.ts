/** A sheet as readers of forms want it: rows of cells with content, blanks left out, merges at hand. */
import { toAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-text';
import { mergeIndexOf, type MergeIndex } from '../sheet/merges';
import type { CellRange, SheetCell, SheetSnapshot } from '../sheet/snapshot';
import { labelOf } from './bare-label';
import type { FormCell, OnSheet } from './form';
import { recogniseHeader, type HeaderMatch } from './recognise-header';

/** A cell with content. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** Last row and column of the merged area; the cell's own where nothing is merged. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly content: SheetCell;
  readonly text: string;
  /** What `SheetGrid.label` said of the text, once it was asked: every reader of a form asks again. */
  label: string | null;
}

export interface GridRow {
  readonly row: number;
  /** From left to right; never empty. */
  readonly cells: readonly GridCell[];
}

export class SheetGrid {
  /** Rows with content, from top to bottom. */
  readonly rows: readonly GridRow[];
  private readonly merges: MergeIndex;
  /** By row of the used area; `null` where nothing stands. */
  private readonly rowByOffset: readonly (GridRow | null)[];

  constructor(readonly sheet: SheetSnapshot) {
    this.merges = mergeIndexOf(sheet);
    this.rowByOffset = sheet.rows.map((cells, offset) =>
      this.readRow(cells, offset + sheet.origin.row),
    );
    this.rows = this.rowByOffset.filter((row): row is GridRow => row !== null);
  }

  private readRow(cells: readonly (SheetCell | null)[], row: number): GridRow | null {
    const found: GridCell[] = [];
    for (let offset = 0; offset < cells.length; offset += 1) {
      const content = cells[offset] ?? null;
      if (content === null) continue;
      const text = cellText(content);
      // Where only a number format stands, or white space, nothing is written.
      if (text === '' && content.formula === undefined) continue;
      const column = offset + this.sheet.origin.column;
      const merge = this.merges.at(row, column);
      // Files may keep values under a merged area; nobody sees them.
      if (merge && (merge.row !== row || merge.column !== column)) continue;
      found.push({
        row,
        column,
        lastRow: merge ? merge.row + merge.rowCount - 1 : row,
        lastColumn: merge ? merge.column + merge.columnCount - 1 : column,
        content,
        text,
        label: null,
      });
    }
    return found.length > 0 ? { row, cells: found } : null;
  }

  /** Which sheet it is, as results name it. */
  onSheet(): OnSheet {
    const { name, position, visibility } = this.sheet;
    return { sheet: name, sheetPosition: position, isHidden: visibility !== 'visible' };
  }

  row(row: number): GridRow | null {
    return this.rowByOffset[row - this.sheet.origin.row] ?? null;
  }

  /** The cell with content that starts at this place. */
  cell(row: number, column: number): GridCell | null {
    const cells = this.row(row)?.cells;
    if (!cells) return null;
    for (const cell of cells) if (cell.column === column) return cell;
    return null;
  }

  /** The cell with content that covers this place, itself or through a merged area. */
  covering(row: number, column: number): GridCell | null {
    const merge = this.merges.at(row, column);
    return merge ? this.cell(merge.row, merge.column) : this.cell(row, column);
  }

  mergeAt(row: number, column: number): CellRange | null {
    return this.merges.at(row, column);
  }

  /** Rows with content from `first` to `last`, both included. */
  between(first: number, last: number): readonly GridRow[] {
    let low = 0;
    for (let high = this.rows.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] as GridRow).row < first) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.rows.length && (this.rows[end] as GridRow).row <= last) end += 1;
    return this.rows.slice(low, end);
  }

  /** The cell's text as labels are compared: half width, no white space; `''` for long texts. */
  label(cell: GridCell): string {
    cell.label = cell.label ?? labelOf(cell.text);
    return cell.label;
  }

  header(cell: GridCell): HeaderMatch | null {
    return typeof cell.content.value === 'string' ? recogniseHeader(cell.text) : null;
  }

  /** The place as the readers of a form see it. */
  formCell(row: number, column: number): FormCell {
    const cell = this.cell(row, column);
    if (cell) return this.toFormCell(cell);
    const merge = this.merges.at(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) {
      const address = toAddress(merge);
      return { row, column, address, content: null, text: '', isMergedAway: true };
    }
    return { row, column, address: toAddress({ row, column }), content: null, text: '' };
  }

  toFormCell(cell: GridCell): FormCell {
    const { row, column, content, text } = cell;
    return { row, column, address: toAddress(cell), content, text };
  }
}
