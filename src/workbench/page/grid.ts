/** Shows one sheet as a table that can be selected and edited like Excel's. */
import { columnName, contains, toAddress } from '../../core/sheet/address';
import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import { cellKey, keyPosition, type ModelSheet } from '../host/workbook-model';
import { columnWidth, drawRow } from './draw-cell';
import type { SheetLook } from './sheet-looks';

export interface GridEvents {
  onSelect(range: CellRange): void;
  /** `text` as typed: the model decides whether it is a number, a date or a formula. */
  onEdit(position: CellPosition, text: string): void;
  /** While a cell is being edited Excel refuses every request. */
  onEditing(isEditing: boolean): void;
}

const ROW_HEADER_WIDTH = 42;
const SPARE_ROWS = 8;
const SPARE_COLUMNS = 2;
const FEWEST_ROWS = 30;
const FEWEST_COLUMNS = 10;
/** Longer sheets are drawn in parts, as one scrolls. */
const ROWS_PER_PART = 200;

const ARROWS: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function usedSize(sheet: ModelSheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((_cell, key) => {
    const { row, column } = keyPosition(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  return {
    rows: Math.max(FEWEST_ROWS, rows + SPARE_ROWS),
    columns: Math.max(FEWEST_COLUMNS, columns + SPARE_COLUMNS),
  };
}

export class Grid {
  private sheet: ModelSheet | null = null;
  private look: SheetLook | null = null;
  private size = { rows: 0, columns: 0 };
  private drawnRows = 0;
  private body: HTMLTableSectionElement | null = null;
  private selection: CellRange = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  private editor: HTMLTextAreaElement | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: GridEvents,
  ) {
    container.addEventListener('scroll', () => this.drawWhatIsNear());
    container.addEventListener('mousedown', (event) => this.onPointer(event));
    container.addEventListener('dblclick', (event) => {
      if (this.positionOf(event.target)) this.startEditing(null);
    });
    container.addEventListener('keydown', (event) => this.onKey(event));
  }

  show(sheet: ModelSheet, look: SheetLook): void {
    this.closeEditor();
    const keptScroll = this.sheet?.id === sheet.id ? this.container.scrollTop : 0;
    this.sheet = sheet;
    this.look = look;
    this.size = usedSize(sheet);
    this.drawnRows = 0;
    const table = document.createElement('table');
    table.setAttribute('role', 'grid');
    table.setAttribute('aria-label', sheet.name);
    // without a width of its own the table would shrink its columns to the window
    table.style.width = `${this.tableWidth()}px`;
    table.append(this.columnGroup(), this.head());
    this.body = table.createTBody();
    this.container.replaceChildren(table);
    this.drawRowsTo(ROWS_PER_PART);
    if (keptScroll > 0) {
      this.container.scrollTop = keptScroll;
      this.drawWhatIsNear();
    }
    this.markSelection();
  }

  select(range: CellRange, isScrolled: boolean): void {
    this.selection = range;
    this.drawRowsTo(range.row + ROWS_PER_PART);
    this.markSelection();
    if (isScrolled) this.cellElement(range)?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** Contents and fills again, without moving. */
  refresh(): void {
    if (this.sheet && this.look) this.show(this.sheet, this.look);
  }

  private columnGroup(): HTMLElement {
    const group = document.createElement('colgroup');
    const first = document.createElement('col');
    first.style.width = `${ROW_HEADER_WIDTH}px`;
    group.append(first);
    for (let column = 0; column < this.size.columns; column += 1) {
      const element = document.createElement('col');
      element.style.width = `${columnWidth(this.look, column)}px`;
      group.append(element);
    }
    return group;
  }

  private tableWidth(): number {
    let width = ROW_HEADER_WIDTH;
    for (let column = 0; column < this.size.columns; column += 1)
      width += columnWidth(this.look, column);
    return width;
  }

  private head(): HTMLTableSectionElement {
    const head = document.createElement('thead');
    const row = head.insertRow();
    row.append(document.createElement('th'));
    for (let column = 0; column < this.size.columns; column += 1) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = columnName(column);
      row.append(cell);
    }
    return head;
  }

  private drawWhatIsNear(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.container;
    if (scrollTop + 2 * clientHeight > scrollHeight)
      this.drawRowsTo(this.drawnRows + ROWS_PER_PART);
  }

  private drawRowsTo(wanted: number): void {
    const { body, sheet, look } = this;
    if (!body || !sheet || !look) return;
    const end = Math.min(wanted, this.size.rows);
    if (end <= this.drawnRows) return;
    const merged = sheet.merges.filter(
      (merge) => merge.row < end && merge.row + merge.rowCount > this.drawnRows,
    );
    const rows = document.createDocumentFragment();
    for (let row = this.drawnRows; row < end; row += 1) {
      rows.append(this.rowElement(sheet, look, row, merged));
    }
    body.append(rows);
    this.drawnRows = end;
  }

  private rowElement(
    sheet: ModelSheet,
    look: SheetLook,
    row: number,
    merges: readonly CellRange[],
  ): HTMLTableRowElement {
    const element = drawRow({ sheet, look, columns: this.size.columns, merges }, row);
    const header = document.createElement('th');
    header.scope = 'row';
    header.textContent = String(row + 1);
    element.prepend(header);
    return element;
  }

  private positionOf(target: EventTarget | null): CellPosition | null {
    const element = target instanceof Element ? target.closest('td') : null;
    const { row, column } = element?.dataset ?? {};
    return row === undefined || column === undefined
      ? null
      : { row: Number(row), column: Number(column) };
  }

  private cellElement({ row, column }: CellPosition): HTMLElement | null {
    const merge = this.sheet?.merges.find((area) => contains(area, { row, column }));
    const address = toAddress(merge ?? { row, column });
    return this.container.querySelector(`td[data-address="${address}"]`);
  }

  private markSelection(): void {
    this.container.querySelectorAll('td.selected').forEach((cell) => {
      cell.classList.remove('selected');
      cell.removeAttribute('aria-selected');
    });
    const { row, column, rowCount, columnCount } = this.selection;
    const lastRow = Math.min(row + rowCount, this.drawnRows);
    const lastColumn = Math.min(column + columnCount, this.size.columns);
    for (let each = row; each < lastRow; each += 1) {
      for (let other = column; other < lastColumn; other += 1) {
        const element = this.cellElement({ row: each, column: other });
        element?.classList.add('selected');
        element?.setAttribute('aria-selected', 'true');
      }
    }
  }

  private choose(position: CellPosition): void {
    const row = Math.max(0, Math.min(position.row, this.size.rows - 1));
    const column = Math.max(0, Math.min(position.column, this.size.columns - 1));
    const range = { row, column, rowCount: 1, columnCount: 1 };
    this.select(range, false);
    this.cellElement(range)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.events.onSelect(range);
  }

  private onPointer(event: MouseEvent): void {
    if (event.target === this.editor) return;
    const position = this.positionOf(event.target);
    if (!position) return;
    event.preventDefault();
    this.commit();
    this.container.focus({ preventScroll: true });
    this.choose(position);
  }

  private onKey(event: KeyboardEvent): void {
    if (this.editor) return;
    const step = ARROWS[event.key];
    if (step) {
      event.preventDefault();
      this.choose({
        row: this.selection.row + step.row,
        column: this.selection.column + step.column,
      });
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      this.startEditing(null);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      this.events.onEdit(this.selection, '');
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.startEditing(event.key);
    }
  }

  /** `typed`: the first key of a new content; `null` edits what is there. */
  private startEditing(typed: string | null): void {
    const element = this.cellElement(this.selection);
    if (!element || !this.sheet) return;
    const { row, column } = this.selection;
    const cell = this.sheet.cells.get(cellKey(row, column));
    const editor = document.createElement('textarea');
    editor.className = 'cell-editor';
    editor.setAttribute('aria-label', `编辑 ${toAddress(this.selection)}`);
    editor.value = typed ?? cell?.formula ?? cell?.text ?? '';
    editor.addEventListener('keydown', (event) => this.onEditorKey(event));
    element.append(editor);
    editor.focus();
    this.editor = editor;
    this.events.onEditing(true);
  }

  private onEditorKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      const { row, column } = this.selection;
      this.commit();
      this.choose({ row: row + 1, column });
      this.container.focus({ preventScroll: true });
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.closeEditor();
      this.container.focus({ preventScroll: true });
    }
  }

  private commit(): void {
    const text = this.editor?.value;
    const { row, column } = this.selection;
    this.closeEditor();
    if (text !== undefined) this.events.onEdit({ row, column }, text);
  }

  private closeEditor(): void {
    if (!this.editor) return;
    this.editor.remove();
    this.editor = null;
    this.events.onEditing(false);
  }
}
