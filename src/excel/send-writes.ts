/** Queues the writes of one sheet, block by block; a block is refused or carried out by Excel in order. */
import { toAddress, toRangeAddress } from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';
import { cellEntry } from './cell-entry';
import type { GridValue } from './cell-content';
import type { CellTarget } from '../core/edit/cell-target';
import type { CellWrite } from './cell-write';
import { clusterCells } from './cluster-cells';

/** A write with what was decided for it. */
export interface ReadyWrite {
  readonly write: CellWrite;
  readonly position: CellWrite['position'];
  readonly wanted: CellTarget;
  /** Of the cell as found; entries depend on whether it is a text cell. */
  readonly numberFormat: string;
}

/** `null` leaves a cell alone (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values). */
function sparseGrid(
  area: CellRange,
  items: readonly ReadyWrite[],
  entryOf: (item: ReadyWrite) => GridValue | null,
): (GridValue | null)[][] | null {
  const grid: (GridValue | null)[][] = [];
  for (let row = 0; row < area.rowCount; row += 1) {
    const line: (GridValue | null)[] = [];
    for (let column = 0; column < area.columnCount; column += 1) line.push(null);
    grid.push(line);
  }
  let isEmpty = true;
  for (const item of items) {
    const entry = entryOf(item);
    if (entry === null) continue;
    isEmpty = false;
    (grid[item.position.row - area.row] as (GridValue | null)[])[
      item.position.column - area.column
    ] = entry;
  }
  return isEmpty ? null : grid;
}

function contentEntry({ wanted, numberFormat }: ReadyWrite): GridValue | null {
  if (!wanted.content) return null;
  return cellEntry(wanted.content, wanted.numberFormat ?? numberFormat);
}

/** Entering a formula may change the format of a General cell, so its format is set once more. */
function formatAfterFormula({ wanted, numberFormat }: ReadyWrite): string | null {
  return wanted.content?.formula === undefined ? null : (wanted.numberFormat ?? numberFormat);
}

/** The blocks in the order in which Excel will carry them out. */
export function queueWrites(
  worksheet: Excel.Worksheet,
  writes: readonly ReadyWrite[],
  isProtected: boolean,
): CellWrite[][] {
  return clusterCells(writes, isProtected).map(({ area, items }) => {
    const range = worksheet.getRange(toRangeAddress(area));
    const formats = sparseGrid(area, items, ({ wanted }) => wanted.numberFormat ?? null);
    if (formats) range.numberFormat = formats;
    const contents = sparseGrid(area, items, contentEntry);
    if (contents) range.formulas = contents;
    const formatsAgain = sparseGrid(area, items, formatAfterFormula);
    if (formatsAgain) range.numberFormat = formatsAgain;
    for (const { position, wanted } of items) {
      if (wanted.fill === undefined) continue;
      const { fill } = worksheet.getRange(toAddress(position)).format;
      if (wanted.fill === null) fill.clear();
      else fill.color = wanted.fill;
    }
    return items.map(({ write }) => write);
  });
}
