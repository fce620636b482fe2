/** Headers that a person mapped by hand. */
import type { ColumnMapping, IndicatorColumn } from './form';
import type { ClaimedHeader, HeaderGroup } from './header-group';
import type { GridCell, SheetGrid } from './sheet-grid';

/** The mapped place, also where no header is printed. */
function headerCell(grid: SheetGrid, row: number, column: number): GridCell {
  const covering = grid.covering(row, column);
  if (covering && covering.column === column) return covering;
  const content = { value: null, text: '' };
  return { row, column, lastRow: row, lastColumn: column, content, text: '', label: '' };
}

export function mappedHeader(grid: SheetGrid, mapping: ColumnMapping): HeaderGroup {
  const columns = new Map<IndicatorColumn, ClaimedHeader>();
  for (const name of Object.keys(mapping.columns) as IndicatorColumn[]) {
    const column = mapping.columns[name];
    if (column === undefined) continue;
    const cell = headerCell(grid, mapping.headerRow, column);
    columns.set(name, { cell, hint: grid.header(cell)?.hint ?? '', claim: 'certain' });
  }
  const cells = Array.from(columns.values(), ({ cell }) => cell);
  return {
    firstRow: mapping.headerRow,
    lastRow: mapping.headerRow,
    columns,
    sides: new Map(),
    left: Math.min(...cells.map((cell) => cell.column)),
    right: Math.max(...cells.map((cell) => cell.lastColumn)),
  };
}
