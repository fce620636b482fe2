import type { CellPosition } from '../../core/sheet/snapshot';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const UPPER_A = 65;
const LOWER_A = 97;
const ZERO = 48;

/**
 * `C5` as it stands in every cell of a sheet part. Written out because a pattern is ten times
 * slower and this runs once per cell. `null` for anything else, or outside the sheet.
 */
export function readCellReference(text: string): CellPosition | null {
  let column = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code >= LOWER_A ? code - LOWER_A : code - UPPER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  let row = 0;
  const digitsStart = at;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  if (at === digitsStart || column === 0 || column > LAST_COLUMN + 1) return null;
  if (row === 0 || row > LAST_ROW + 1) return null;
  return { row: row - 1, column: column - 1 };
}
