/** Gathers cells that are changed together into few rectangles, so that few calls reach Excel. */
import type { CellPosition, CellRange } from '../core/sheet/snapshot';

/** Rows between two cells of one rectangle; two tables on a sheet are usually further apart. */
const ROW_GAP = 40;
/** Cells of a rectangle, changed or not: they are all read and sent. */
const MOST_CELLS = 4000;

export interface Cluster<Item> {
  readonly area: CellRange;
  readonly items: readonly Item[];
}

function areaWith(area: CellRange | null, { row, column }: CellPosition): CellRange {
  if (!area) return { row, column, rowCount: 1, columnCount: 1 };
  const top = Math.min(area.row, row);
  const left = Math.min(area.column, column);
  return {
    row: top,
    column: left,
    rowCount: Math.max(area.row + area.rowCount, row + 1) - top,
    columnCount: Math.max(area.column + area.columnCount, column + 1) - left,
  };
}

function isNear(area: CellRange, position: CellPosition): boolean {
  const grown = areaWith(area, position);
  const gap = position.row - (area.row + area.rowCount);
  return gap < ROW_GAP && grown.rowCount * grown.columnCount <= MOST_CELLS;
}

function isNext(area: CellRange, { row, column }: CellPosition): boolean {
  return area.row === row && area.column + area.columnCount === column;
}

/**
 * Items of one sheet, in any order.
 *
 * @param onlyNeighbours true: nothing between the items is covered, not even with "leave alone";
 *   on protected sheets that would touch locked cells
 */
export function clusterCells<Item extends { readonly position: CellPosition }>(
  items: readonly Item[],
  onlyNeighbours: boolean,
): Cluster<Item>[] {
  const joins = onlyNeighbours ? isNext : isNear;
  const sorted = items
    .slice()
    .sort(({ position: a }, { position: b }) => a.row - b.row || a.column - b.column);
  const clusters: { area: CellRange; items: Item[] }[] = [];
  for (const item of sorted) {
    const last = clusters[clusters.length - 1];
    if (last && joins(last.area, item.position)) {
      last.area = areaWith(last.area, item.position);
      last.items.push(item);
    } else clusters.push({ area: areaWith(null, item.position), items: [item] });
  }
  return clusters;
}
