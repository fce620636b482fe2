import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import { LAST_COLUMN, LAST_ROW, readCellReference } from '../format/cell-reference';
import type { ReadBudget } from '../sheet-rows';
import { ColumnRuns, UnlockedRangeJoiner, type ColumnRun } from '../unlocked-range-joiner';
import { XmlScanner } from '../xml/xml-scanner';
import type { StyleList } from './read-styles';

interface Area {
  readonly first: CellPosition;
  readonly last: CellPosition;
}

interface CellLock {
  readonly column: number;
  readonly isLocked: boolean;
}

/** Rows and columns beyond the values that may still be meant to be filled in. */
const MARGIN = 50;
/** What a run costs, in blanks of the budget. */
const BLANKS_PER_RUN = 16;

/**
 * The cells of a protected sheet whose style says that they are not locked, as runs per row joined
 * downwards. Cells that the file leaves out take the style of their row, else of their column.
 * `null` when the runs of all rows are more than the budget allows.
 */
export function readUnlockedRanges(
  xml: string,
  styles: StyleList,
  area: Area | null,
  budget: ReadBudget,
): readonly CellRange[] | null {
  const last = area ? area.last : { row: 0, column: 0 };
  const width = Math.min(LAST_COLUMN, last.column + MARGIN) + 1;
  const rowsEnd = Math.min(LAST_ROW, last.row + MARGIN) + 1;
  const byColumn = readColumnRuns(xml, styles, width);
  const ranges = new UnlockedRangeJoiner();
  let nextRow = 0;
  const addRows = (count: number, runs: readonly ColumnRun[]): boolean => {
    if (count > 0) ranges.addRows(nextRow, count, runs);
    nextRow += count;
    return budget.takeBlanks(runs.length * BLANKS_PER_RUN);
  };
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'sheetData') break;
    if (token !== 'open' || scanner.name !== 'row') continue;
    const row = scanner.count('r', nextRow + 1) - 1;
    if (row >= rowsEnd) break;
    // rows out of order have been passed already
    if (row < nextRow) continue;
    if (!addRows(row - nextRow, byColumn)) return null;
    const isStyled = scanner.isOn('customFormat');
    const whole = styles.get(scanner.count('s', 0)).isLocked ? [] : [{ start: 0, end: width }];
    const base = isStyled ? whole : byColumn;
    if (!addRows(1, withCells(base, readCellLocks(scanner, styles, width), width))) return null;
  }
  return addRows(rowsEnd - nextRow, byColumn) ? ranges.finish() : null;
}

/** Unlocked columns, by their own style. */
function readColumnRuns(xml: string, styles: StyleList, width: number): readonly ColumnRun[] {
  const runs = new ColumnRuns();
  const isLocked = styles.get(0).isLocked;
  let from = 0;
  const addOthers = (until: number): void => {
    if (!isLocked) runs.add(from, until);
    from = Math.max(from, until);
  };
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name === 'worksheet') continue;
    if (scanner.name === 'sheetData') break;
    if (scanner.name !== 'col' || scanner.attribute('style') === undefined) continue;
    const first = Math.max(from, scanner.count('min', 1) - 1);
    const end = Math.min(scanner.count('max', 0), width);
    if (first >= end) continue;
    addOthers(first);
    if (!styles.get(scanner.count('style', 0)).isLocked) runs.add(first, end);
    from = end;
  }
  addOthers(width);
  return runs.runs;
}

/** Of the cells of the row that has just been opened, by column. */
function readCellLocks(scanner: XmlScanner, styles: StyleList, width: number): CellLock[] {
  const cells: CellLock[] = [];
  if (scanner.isSelfClosing) return cells;
  let column = -1;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'row') break;
    if (token !== 'open' || scanner.name !== 'c') continue;
    column = readCellReference(scanner.attribute('r') ?? '')?.column ?? column + 1;
    if (column < width) {
      cells.push({ column, isLocked: styles.get(scanner.count('s', 0)).isLocked });
    }
    scanner.skipElement();
  }
  return cells.sort((one, other) => one.column - other.column);
}

/** The runs of a row whose cells have locks of their own. */
function withCells(
  base: readonly ColumnRun[],
  cells: readonly CellLock[],
  width: number,
): readonly ColumnRun[] {
  if (cells.length === 0) return base;
  const runs = new ColumnRuns();
  let from = 0;
  let index = 0;
  const addBase = (until: number): void => {
    for (; index < base.length; index += 1) {
      const { start, end } = base[index] as ColumnRun;
      runs.add(Math.max(start, from), Math.min(end, until));
      if (end > until) break;
    }
    from = until;
  };
  for (const { column, isLocked } of cells) {
    if (column < from) continue;
    addBase(column);
    if (!isLocked) runs.add(column, column + 1);
    from = column + 1;
  }
  addBase(width);
  return runs.runs;
}
