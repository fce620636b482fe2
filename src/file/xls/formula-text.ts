import { columnName } from '../../core/sheet/address';
import type { CellPosition } from '../../core/sheet/snapshot';
import { RecordReader } from './biff-records';

/** Shown where a formula uses something that is not read here; it stays a formula for every rule. */
export const UNREADABLE_FORMULA = '=…';

const BINARY: Readonly<Record<number, string>> = {
  0x03: '+',
  0x04: '-',
  0x05: '*',
  0x06: '/',
  0x07: '^',
  0x08: '&',
  0x09: '<',
  0x0a: '<=',
  0x0b: '=',
  0x0c: '>=',
  0x0d: '>',
  0x0e: '<>',
};
/** Functions that forms use, by number; the fixed count of arguments, or `null` where it varies. */
const FUNCTIONS: Readonly<Record<number, readonly [name: string, count: number | null]>> = {
  0: ['COUNT', null],
  1: ['IF', null],
  4: ['SUM', null],
  5: ['AVERAGE', null],
  6: ['MIN', null],
  7: ['MAX', null],
  24: ['ABS', 1],
  25: ['INT', 1],
  27: ['ROUND', 2],
  36: ['AND', null],
  37: ['OR', null],
  38: ['NOT', 1],
  48: ['TEXT', 2],
  169: ['COUNTA', null],
  183: ['PRODUCT', null],
  212: ['ROUNDUP', 2],
  213: ['ROUNDDOWN', 2],
  228: ['SUMPRODUCT', null],
  345: ['SUMIF', null],
};
const COLUMN_MASK = 0x3fff;
const RELATIVE_ROW = 0x8000;
const RELATIVE_COLUMN = 0x4000;

/**
 * The text of a formula in the cell `at` from its parsed tokens, for the constructions that forms use: constants,
 * percent, arithmetic, comparisons, cells and areas of the same sheet, common functions.
 */
export function formulaText(tokens: Uint8Array, at: CellPosition): string {
  const reader = new RecordReader([tokens]);
  const stack: string[] = [];
  while (!reader.isAtEnd) {
    if (!readToken(reader, stack, at)) return UNREADABLE_FORMULA;
  }
  return stack.length === 1 ? `=${stack[0]}` : UNREADABLE_FORMULA;
}

/** Pushes what one token gives; false for a token that is not known. */
function readToken(reader: RecordReader, stack: string[], at: CellPosition): boolean {
  const token = reader.byte();
  const operator = BINARY[token];
  if (operator !== undefined) {
    const right = stack.pop() ?? '';
    stack.push(`${stack.pop() ?? ''}${operator}${right}`);
    return true;
  }
  switch (token) {
    case 0x12:
      return wrap(stack, '+', '');
    case 0x13:
      return wrap(stack, '-', '');
    case 0x14:
      return wrap(stack, '', '%');
    case 0x15:
      return wrap(stack, '(', ')');
    case 0x17:
      stack.push(`"${reader.shortText().replace(/"/g, '""')}"`);
      return true;
    case 0x19:
      return readAttribute(reader, stack);
    case 0x1d:
      stack.push(reader.byte() ? 'TRUE' : 'FALSE');
      return true;
    case 0x1e:
      stack.push(String(reader.uint16()));
      return true;
    case 0x1f:
      stack.push(String(reader.double()));
      return true;
  }
  // The upper bits tell reference, value and array variants of the same token apart.
  switch ((token & 0x1f) | 0x20) {
    case 0x21:
      return call(stack, reader.uint16(), null);
    case 0x22: {
      const count = reader.byte() & 0x7f;
      return call(stack, reader.uint16() & 0x7fff, count);
    }
    case 0x24:
      stack.push(cellText(reader.uint16(), reader.uint16()));
      return true;
    case 0x25: {
      const [firstRow, lastRow] = [reader.uint16(), reader.uint16()];
      const [firstColumn, lastColumn] = [reader.uint16(), reader.uint16()];
      stack.push(`${cellText(firstRow, firstColumn)}:${cellText(lastRow, lastColumn)}`);
      return true;
    }
    case 0x2c:
      stack.push(offsetCellText(reader.uint16(), reader.uint16(), at));
      return true;
    case 0x2d: {
      const [firstRow, lastRow] = [reader.uint16(), reader.uint16()];
      const first = offsetCellText(firstRow, reader.uint16(), at);
      stack.push(`${first}:${offsetCellText(lastRow, reader.uint16(), at)}`);
      return true;
    }
    default:
      return false;
  }
}

function wrap(stack: string[], before: string, after: string): boolean {
  stack.push(`${before}${stack.pop() ?? ''}${after}`);
  return true;
}

/** Hints for the calculation; only the short form of SUM shows in the text. */
function readAttribute(reader: RecordReader, stack: string[]): boolean {
  const kind = reader.byte();
  const data = reader.uint16();
  if (kind & 0x04) reader.skip((data + 1) * 2);
  return kind & 0x10 ? wrap(stack, 'SUM(', ')') : true;
}

function call(stack: string[], id: number, count: number | null): boolean {
  const known = FUNCTIONS[id];
  const total = count ?? known?.[1] ?? null;
  if (!known || total === null || total > stack.length) return false;
  const values = stack.splice(stack.length - total, total);
  stack.push(`${known[0]}(${values.join(',')})`);
  return true;
}

function cellText(row: number, column: number): string {
  const columnMark = column & RELATIVE_COLUMN ? '' : '$';
  const rowMark = column & RELATIVE_ROW ? '' : '$';
  return `${columnMark}${columnName(column & COLUMN_MASK)}${rowMark}${row + 1}`;
}

/** In a shared formula, relative rows and columns are distances from the cell, 16 and 8 bits wide. */
function offsetCellText(row: number, column: number, at: CellPosition): string {
  const flags = column & (RELATIVE_ROW | RELATIVE_COLUMN);
  const ownRow = flags & RELATIVE_ROW ? (at.row + row) & 0xffff : row;
  const ownColumn = (flags & RELATIVE_COLUMN ? at.column + column : column) & 0xff;
  return cellText(ownRow, ownColumn | flags);
}
