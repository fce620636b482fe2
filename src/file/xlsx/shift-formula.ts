import { columnName } from '../../core/sheet/address';
import type { CellPosition } from '../../core/sheet/snapshot';
import { LAST_COLUMN, LAST_ROW, readCellReference } from '../format/cell-reference';

/**
 * Texts, quoted sheet names and structured references are left alone; then cell references such as
 * `$A1`, whole columns `A:B` and whole rows `1:3`. A name followed by `(` or `!` is none of them.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![A-Za-z0-9_.(!])|[A-Za-z_\u0080-\uffff\\$][\w.\u0080-\uffff$]*[(!]?/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * The formula that a cell of a shared formula shows: relative references move with the cell.
 * `formula` is without its `=`, as files store it.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [absolute1, column1, absolute2, column2, absolute3, row1, absolute4, row2] = groups;
    if (column1 !== undefined && column2 !== undefined) {
      return `${shiftColumn(absolute1, column1, columns)}:${shiftColumn(absolute2, column2, columns)}`;
    }
    if (row1 !== undefined && row2 !== undefined) {
      return `${shiftRow(absolute3, row1, rows)}:${shiftRow(absolute4, row2, rows)}`;
    }
    const cell = CELL.exec(token);
    if (!cell || !readCellReference(`${cell[2]}${cell[4]}`)) return token;
    return (
      shiftColumn(cell[1], cell[2] as string, columns) + shiftRow(cell[3], cell[4] as string, rows)
    );
  });
}

/** How far the cell stands from the one that carries the text of the shared formula. */
export function offsetBetween(from: CellPosition, to: CellPosition) {
  return { rows: to.row - from.row, columns: to.column - from.column };
}

function shiftColumn(absolute: string | undefined, name: string, by: number): string {
  if (absolute === '$') return `$${name}`;
  const position = readCellReference(`${name}1`);
  if (!position) return name;
  const span = LAST_COLUMN + 1;
  return columnName((position.column + by + span) % span);
}

function shiftRow(absolute: string | undefined, digits: string, by: number): string {
  if (absolute === '$') return `$${digits}`;
  const span = LAST_ROW + 1;
  return String(((Number(digits) - 1 + by + span) % span) + 1);
}
