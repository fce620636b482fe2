/** A1 addresses. Rows and columns are zero-based everywhere else. */
import type { CellPosition, CellRange } from './snapshot';

const LETTER_BASE = 26;
const CODE_OF_A = 65;

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnName(column: number): string {
  return knownNames[column] ?? spellColumn(column);
}

function spellColumn(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTER_BASE)) {
    name = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTER_BASE)) + name;
  }
  return name;
}

/** Every cell that is read names its column; forms stand in the first few. */
const knownNames: readonly string[] = Array.from({ length: 64 }, (_, column) =>
  spellColumn(column),
);

/** `{ row: 4, column: 2 }` → `C5`. */
export function toAddress(position: CellPosition): string {
  return columnName(position.column) + String(position.row + 1);
}

/** `{ row: 0, column: 0, rowCount: 2, columnCount: 3 }` → `A1:C2`; a single cell gives `A1`. */
export function toRangeAddress(range: CellRange): string {
  const first = toAddress(range);
  if (range.rowCount === 1 && range.columnCount === 1) return first;
  const last = toAddress({
    row: range.row + range.rowCount - 1,
    column: range.column + range.columnCount - 1,
  });
  return `${first}:${last}`;
}

const CELL_PATTERN = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** `C5` or `$C$5` → position; `null` for anything else. */
export function parseAddress(address: string): CellPosition | null {
  const match = CELL_PATTERN.exec(address);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] as string).toUpperCase()) {
    column = column * LETTER_BASE + (letter.charCodeAt(0) - CODE_OF_A + 1);
  }
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** `A1:C2` or `B3` → range; corners may come in any order; `null` for anything else. */
export function parseRangeAddress(address: string): CellRange | null {
  const [from, to, ...rest] = address.split(':');
  if (rest.length > 0 || from === undefined) return null;
  const start = parseAddress(from);
  const end = to === undefined ? start : parseAddress(to);
  if (!start || !end) return null;
  return {
    row: Math.min(start.row, end.row),
    column: Math.min(start.column, end.column),
    rowCount: Math.abs(end.row - start.row) + 1,
    columnCount: Math.abs(end.column - start.column) + 1,
  };
}

/** A cell in a named sheet, as findings print it: `表1!F13`. */
export interface SheetCellReference {
  readonly sheet: string;
  readonly address: string;
}

/** `{ sheet: '表1', address: 'F13' }` → `表1!F13`. The name is not quoted: findings are read by people. */
export function toReference(reference: SheetCellReference): string {
  return `${reference.sheet}!${reference.address}`;
}

/** `表1!F13` → its parts; the last `!` separates, since sheet names may hold one. */
export function parseReference(text: string): SheetCellReference | null {
  const at = text.lastIndexOf('!');
  if (at <= 0 || !parseAddress(text.slice(at + 1))) return null;
  return { sheet: text.slice(0, at), address: text.slice(at + 1) };
}

export function contains(range: CellRange, position: CellPosition): boolean {
  return (
    position.row >= range.row &&
    position.row < range.row + range.rowCount &&
    position.column >= range.column &&
    position.column < range.column + range.columnCount
  );
}
