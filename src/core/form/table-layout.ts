/** An indicator table's columns once its header is known. */
import type { ColumnHeader, FormCell, IndicatorColumn } from './form';
import type { HeaderGroup } from './header-group';
import type { GridCell, SheetGrid } from './sheet-grid';

/** One column of the table: its header, and the last sheet column that belongs to it. */
export interface TableColumn {
  readonly column: number;
  readonly lastColumn: number;
  readonly header: ColumnHeader;
}

export interface TableLayout {
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  readonly columns: ReadonlyMap<IndicatorColumn, TableColumn>;
  /** The column that names the project of each row, in lists of several projects. */
  readonly projectColumn: number | null;
  /** True when the actual column states a value of the running year (monitoring). */
  readonly isMonitoring: boolean;
  /** Sheet columns that belong to the table's form, both included. */
  readonly left: number;
  readonly right: number;
  /** First and last column of the recognised headers. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Where merges are unknown, blanks right of a header belong to it, up to the next header. */
function lastColumnOf(grid: SheetGrid, row: number, column: number, own: number): number {
  if (own > column || grid.sheet.merges !== null) return own;
  const next = grid.row(row)?.cells.find((cell) => cell.column > column);
  return next ? next.column - 1 : column;
}

/** A header over several columns is one cell, wherever its parts stand. */
const headerCell = (grid: SheetGrid, cell: GridCell): FormCell =>
  grid.toFormCell(grid.covering(cell.row, cell.column) ?? cell);

export function toLayout(
  grid: SheetGrid,
  group: HeaderGroup,
  bounds: { readonly left: number; readonly right: number },
): TableLayout {
  const columns = new Map<IndicatorColumn, TableColumn>();
  group.columns.forEach(({ cell, hint }, name) => {
    columns.set(name, {
      column: cell.column,
      lastColumn: lastColumnOf(grid, cell.row, cell.column, cell.lastColumn),
      header: { column: cell.column, cell: headerCell(grid, cell), hint },
    });
  });
  const monitored = group.sides.get('monitoringActual');
  if (monitored && !columns.has('actual')) {
    const { cell, hint } = monitored;
    columns.set('actual', {
      column: cell.column,
      lastColumn: cell.lastColumn,
      header: { column: cell.column, cell: grid.toFormCell(cell), hint },
    });
  }
  return {
    headerRow: group.firstRow,
    lastHeaderRow: group.lastRow,
    columns,
    projectColumn: group.sides.get('project')?.cell.column ?? null,
    isMonitoring: monitored !== undefined,
    ...bounds,
    firstColumn: group.left,
    lastColumn: group.right,
  };
}
