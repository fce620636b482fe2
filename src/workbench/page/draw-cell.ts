/** One cell of a sheet as a table cell: in the grid on the screen, and on paper. */
import { contains, toAddress } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import { cellKey, type ModelSheet } from '../host/workbook-model';
import type { SheetLook } from './sheet-looks';

/** A part of a sheet that is drawn as rows of a table. */
export interface DrawnArea {
  readonly sheet: ModelSheet;
  readonly look: SheetLook;
  readonly columns: number;
  /** Merges that reach into the part. */
  readonly merges: readonly CellRange[];
}

const STANDARD_WIDTH = 76;

export function columnWidth(look: SheetLook | null, column: number): number {
  if (look?.hiddenColumns.has(column)) return 0;
  return look?.columnWidths[column] ?? STANDARD_WIDTH;
}

/** A row with its cells; those that a merge covers are left out. */
export function drawRow(area: DrawnArea, row: number): HTMLTableRowElement {
  const { look, merges, columns } = area;
  const element = document.createElement('tr');
  if (look.hiddenRows.has(row)) element.hidden = true;
  const height = look.rowHeights.get(row);
  if (height !== undefined) element.style.height = `${height}px`;
  for (let column = 0; column < columns; column += 1) {
    const merge = merges.find((each) => contains(each, { row, column }));
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    element.append(drawCell(area, row, column, merge));
  }
  return element;
}

function drawCell(
  { sheet, look: sheetLook, columns }: DrawnArea,
  row: number,
  column: number,
  merge: CellRange | undefined,
): HTMLElement {
  const element = document.createElement('td');
  element.dataset['address'] = toAddress({ row, column });
  element.dataset['row'] = String(row);
  element.dataset['column'] = String(column);
  if (merge) {
    element.rowSpan = merge.rowCount;
    element.colSpan = Math.min(merge.columnCount, columns - column);
  }
  const cell = sheet.cells.get(cellKey(row, column));
  const look = sheetLook.lookOf(row, column);
  if (cell) {
    element.textContent = cell.text;
    if (cell.fill) element.style.backgroundColor = cell.fill;
    if (cell.formula) element.title = cell.formula;
    if (typeof cell.value === 'number') element.classList.add('number');
    if (sheet.isProtected && cell.locked) element.classList.add('locked');
  }
  if (look) {
    if (look.isBold) element.style.fontWeight = '600';
    if (look.color) element.style.color = look.color;
    if (look.horizontal) element.style.textAlign = look.horizontal;
    element.style.verticalAlign = look.vertical;
    if (look.isWrapped) element.classList.add('wrapped');
    if (look.hasBorder) element.classList.add('bordered');
  }
  return element;
}
