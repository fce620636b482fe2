/** A snapshot with some cells as they are after a write, so that the result follows without reading everything again. */
import { parseAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-text';
import type { SheetCell, SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { CellState, JournalCell } from './edit';

/** Cells outside the area that was read are left out: the next reading finds them. */
export function withCells(
  snapshot: WorkbookSnapshot,
  cells: readonly Pick<JournalCell, 'cell' | 'after'>[],
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = cells.filter(({ cell }) => cell.sheet === sheet.name);
    return own.length === 0 ? sheet : own.reduce(withCell, sheet);
  });
  return { ...snapshot, sheets };
}

function withCell(
  sheet: SheetSnapshot,
  { cell, after }: Pick<JournalCell, 'cell' | 'after'>,
): SheetSnapshot {
  const position = parseAddress(cell.address);
  if (!position) return sheet;
  const row = position.row - sheet.origin.row;
  const column = position.column - sheet.origin.column;
  const former = sheet.rows[row];
  if (!former || column < 0) return sheet;
  const changed = former.slice();
  while (changed.length < column) changed.push(null);
  changed[column] = toCell(after);
  return { ...sheet, rows: sheet.rows.map((each, index) => (index === row ? changed : each)) };
}

function toCell({ value, formula, numberFormat }: CellState): SheetCell | null {
  if (value === null && formula === undefined && numberFormat === undefined) return null;
  const content = {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    text: '',
  };
  return { ...content, text: cellText(content) };
}
