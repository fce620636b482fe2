/** The visible sheet on paper: all of its rows, without the page around it, no wider than the paper. */
import { keyPosition, type ModelSheet } from '../host/workbook-model';
import { columnWidth, drawRow } from './draw-cell';
import type { SheetLook } from './sheet-looks';

/** A4 across, with the margins of the style sheet, at 96 pixels per inch. */
const PAPER_WIDTH = 1047;

/** `place` is shown in print only. */
export function drawForPrint(place: HTMLElement, sheet: ModelSheet, look: SheetLook): void {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach(({ text }, key) => {
    if (text === '') return;
    const { row, column } = keyPosition(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  for (const merge of sheet.merges) {
    if (merge.row < rows) columns = Math.max(columns, merge.column + merge.columnCount);
  }
  const table = document.createElement('table');
  const group = document.createElement('colgroup');
  let width = 0;
  for (let column = 0; column < columns; column += 1) {
    const element = document.createElement('col');
    element.style.width = `${columnWidth(look, column)}px`;
    width += columnWidth(look, column);
    group.append(element);
  }
  table.append(group);
  table.style.width = `${width}px`;
  const body = table.createTBody();
  for (let row = 0; row < rows; row += 1) {
    body.append(drawRow({ sheet, look, columns, merges: sheet.merges }, row));
  }
  place.style.setProperty('zoom', String(Math.min(1, PAPER_WIDTH / Math.max(1, width))));
  place.replaceChildren(table);
}
