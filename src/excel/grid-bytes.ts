/** Size of grids as JSON in UTF-8, in which Excel counts its payload limits. */
import { utf8Bytes } from '../core/sheet/utf8-bytes';
import type { GridValue } from './cell-content';

/** With quotes and the comma behind it. */
export function valueBytes(value: GridValue): number {
  return typeof value === 'string' ? utf8Bytes(value) + 3 : String(value).length + 1;
}

export function gridBytes(grid: readonly (readonly GridValue[])[]): number {
  let bytes = 2;
  for (const row of grid) {
    bytes += 3;
    for (const cell of row) bytes += valueBytes(cell);
  }
  return bytes;
}
