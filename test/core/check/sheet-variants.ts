/** The same sheet written differently: moved, full-width, spaced, or with edits applied. */
import type { Edit } from '../../../src/core/edit/edit';
import { parseReference, toAddress, parseAddress } from '../../../src/core/sheet/address';
import type { SheetCell, SheetSnapshot } from '../../../src/core/sheet/snapshot';

/** Makes every later change throw. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Blank rows above and blank columns to the left. */
export function insertBlanks(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const { row, column } = sheet.origin;
  return { ...sheet, origin: { row: row + rows, column: column + columns } };
}

export function shiftReference(reference: string, rows: number, columns: number): string {
  const parsed = parseReference(reference);
  const position = parsed && parseAddress(parsed.address);
  if (!parsed || !position) throw new Error(`no reference: ${reference}`);
  const moved = { row: position.row + rows, column: position.column + columns };
  return `${parsed.sheet}!${toAddress(moved)}`;
}

/** Every typed text rewritten; numbers and formulas stay. */
export function mapTexts(sheet: SheetSnapshot, rewrite: (text: string) => string): SheetSnapshot {
  const mapCell = (cell: SheetCell | null): SheetCell | null => {
    if (!cell || typeof cell.value !== 'string' || cell.formula !== undefined) return cell;
    const text = rewrite(cell.value);
    return { ...cell, value: text, text };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row.map(mapCell)) };
}

/** Half-width letters, digits and signs as an input method types them in full width. */
export function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** A space at both ends and before the last letter. */
export function spaceOut(text: string): string {
  return text.length < 2 ? text : ` ${text.slice(0, -1)} ${text.slice(-1)} `;
}

/** The sheet after the edits, as a port would write it: texts as texts, numbers as numbers. */
export function withEdits(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { cell, change } of edits) {
    const position = parseAddress(cell.address);
    const row = position && rows[position.row - sheet.origin.row];
    if (!position || !row || change.kind === 'fill') continue;
    const column = position.column - sheet.origin.column;
    while (row.length <= column) row.push(null);
    const numberFormat = change.kind === 'text' ? '@' : change.numberFormat;
    row[column] = {
      value: change.value,
      text: String(change.value),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  }
  return { ...sheet, rows };
}
