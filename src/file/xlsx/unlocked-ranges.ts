import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import { LAST_COLUMN, readCellReference } from '../format/cell-reference';
import { UnlockedRangeJoiner } from '../unlocked-range-joiner';
import { XmlScanner } from '../xml/xml-scanner';
import type { StyleList } from './read-styles';

interface Area {
  readonly first: CellPosition;
  readonly last: CellPosition;
}

/** Rows and columns beyond the values that may still be meant to be filled in. */
const MARGIN = 50;

/**
 * The cells of a protected sheet whose style says that they are not locked, as runs per row joined
 * downwards. Cells that the file leaves out take the style of their row, else of their column.
 */
export function readUnlockedRanges(
  xml: string,
  styles: StyleList,
  area: Area | null,
): readonly CellRange[] {
  const last = area ? area.last : { row: 0, column: 0 };
  const width = Math.min(LAST_COLUMN, last.column + MARGIN) + 1;
  const byColumn = readColumnLocks(xml, styles, width);
  const ranges = new UnlockedRangeJoiner();
  let nextRow = 0;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'sheetData') break;
    if (token !== 'open' || scanner.name !== 'row') continue;
    const row = scanner.count('r', nextRow + 1) - 1;
    if (row > last.row + MARGIN) break;
    for (; nextRow < row; nextRow += 1) ranges.addRow(nextRow, byColumn);
    ranges.addRow(row, readRowLocks(scanner, styles, byColumn));
    nextRow = row + 1;
  }
  for (; nextRow <= last.row + MARGIN; nextRow += 1) ranges.addRow(nextRow, byColumn);
  return ranges.finish();
}

/** `true` where a column's cells are locked. */
function readColumnLocks(xml: string, styles: StyleList, width: number): boolean[] {
  const locks = new Array<boolean>(width).fill(styles.get(0).isLocked);
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name === 'worksheet') continue;
    if (scanner.name === 'sheetData') break;
    if (scanner.name !== 'col' || scanner.attribute('style') === undefined) continue;
    const first = scanner.count('min', 1) - 1;
    const end = Math.min(scanner.count('max', 0), width);
    for (let column = first; column < end; column += 1) {
      locks[column] = styles.get(scanner.count('style', 0)).isLocked;
    }
  }
  return locks;
}

function readRowLocks(
  scanner: XmlScanner,
  styles: StyleList,
  byColumn: readonly boolean[],
): readonly boolean[] {
  const locks = scanner.isOn('customFormat')
    ? byColumn.map(() => styles.get(scanner.count('s', 0)).isLocked)
    : [...byColumn];
  if (scanner.isSelfClosing) return locks;
  let column = -1;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.name === 'row') break;
    if (token !== 'open' || scanner.name !== 'c') continue;
    column = readCellReference(scanner.attribute('r') ?? '')?.column ?? column + 1;
    if (column < locks.length) locks[column] = styles.get(scanner.count('s', 0)).isLocked;
    scanner.skipElement();
  }
  return locks;
}
