/** From header rows to whole indicator tables: what is repeated, what is stacked, what stands side by side. */
import type { FoundTable, PointsLabel } from './found-table';
import type { HeaderGroup } from './header-group';
import { labelPoints } from './level-text';
import { withRoles } from './row-roles';
import { joinPeriods } from './join-periods';
import {
  nothingCarried,
  readSegment,
  type ReadRow,
  type RowLevels,
  type TableEnd,
} from './read-rows';
import { settleByContent } from './settle-by-content';
import type { GridCell, SheetGrid } from './sheet-grid';
import { toLayout } from './table-layout';

/** Headers this close in height belong to forms side by side, not one below the other. */
const BESIDE_ROWS = 15;

const overlaps = (one: HeaderGroup, other: HeaderGroup): boolean =>
  one.left <= other.right && other.left <= one.right;

/** The sheet columns of a table: up to the tables that stand left and right of it. */
function boundsOf(
  group: HeaderGroup,
  all: readonly HeaderGroup[],
): { left: number; right: number } {
  let left = 0;
  let right = Infinity;
  for (const other of all) {
    if (other === group || Math.abs(other.firstRow - group.firstRow) > BESIDE_ROWS) continue;
    if (other.right < group.left) left = Math.max(left, other.right + 1);
    if (other.left > group.right) right = group.right;
  }
  return { left, right };
}

/** Tables one below the other, in chains of headers that share columns. */
function chainsOf(groups: readonly HeaderGroup[]): HeaderGroup[][] {
  const chains: HeaderGroup[][] = [];
  for (const group of groups) {
    const chain = chains.find((one) => overlaps(one[one.length - 1] as HeaderGroup, group));
    if (chain) chain.push(group);
    else chains.push([group]);
  }
  return chains;
}

const columnOf = (group: HeaderGroup, name: 'level3' | 'target'): number | undefined =>
  group.columns.get(name)?.cell.column;

const hasSameColumns = (one: HeaderGroup, other: HeaderGroup): boolean =>
  columnOf(one, 'level3') === columnOf(other, 'level3') &&
  columnOf(one, 'target') === columnOf(other, 'target');

/** The label left of a header, or in the line above it, where it states points. */
function pointsBeside(
  grid: SheetGrid,
  { firstRow, left }: HeaderGroup,
  lastRow: number,
): PointsLabel[] {
  const found: PointsLabel[] = [];
  const beside = (row: number): GridCell[] =>
    (grid.row(row)?.cells ?? []).filter(
      ({ column, text }) => column < left && labelPoints(text) !== null,
    );
  // 年度目标1（40分） may stand in a line of its own, with the words of the goal beside it.
  const own = beside(firstRow);
  for (const cell of own.length > 0 ? own : beside(firstRow - 1)) {
    found.push({ cell, points: labelPoints(cell.text) ?? 0, firstRow, lastRow });
  }
  return found;
}

/** 乙项目绩效情况 behind a blank row, in a line of its own above the header: another form, though no title. */
function opensForm(grid: SheetGrid, { firstRow }: HeaderGroup): boolean {
  const above = grid.row(firstRow - 1);
  const line = above?.cells.length === 1 ? (above.cells[0] as GridCell).text : '';
  return grid.row(firstRow - 2) === null && /项目|绩效|自评/.test(line) && !/续/.test(line);
}

function readChain(
  grid: SheetGrid,
  chain: readonly HeaderGroup[],
  all: readonly HeaderGroup[],
): FoundTable[] {
  const tables: FoundTable[] = [];
  let regionStart = 0;
  for (let index = 0; index < chain.length;) {
    const printed = chain[index] as HeaderGroup;
    const below = grid.between(printed.lastRow + 1, (chain[index + 1]?.firstRow ?? Infinity) - 1);
    const group = settleByContent(printed, below);
    const layout = toLayout(grid, group, boundsOf(group, all));
    const carried = nothingCarried();
    const rows: ReadRow[] = [];
    const leftovers: GridCell[] = [];
    const levels = new Map<number, RowLevels>();
    const parts: PointsLabel[] = [];
    let total: GridCell | null = null;
    let lastRow = group.lastRow;
    let end: TableEnd = 'open';
    let regionEnd = Infinity;
    for (let part = group; ;) {
      const next = chain[index + 1];
      const isOpened = next !== undefined && opensForm(grid, next);
      regionEnd = next ? next.firstRow - (isOpened ? 2 : 1) : Infinity;
      const segment = readSegment(grid, layout, grid.between(part.lastRow + 1, regionEnd), carried);
      rows.push(...segment.rows);
      leftovers.push(...segment.leftovers);
      segment.levels.forEach((level, row) => levels.set(row, level));
      total = segment.total;
      end = segment.end;
      lastRow = Math.max(lastRow, segment.lastRow);
      parts.push(...pointsBeside(grid, part, lastRow));
      index += 1;
      // A header printed again continues its table; after a total or a title it opens a new one.
      const isClosed = end === 'total' || end === 'next-form';
      if (!next || isClosed || !hasSameColumns(group, next) || isOpened) break;
      part = next;
    }
    tables.push({
      layout,
      rows: withRoles(rows, layout),
      levels,
      leftovers,
      parts,
      total,
      lastRow,
      regionStart,
      regionEnd,
    });
    regionStart = lastRow + 1;
  }
  return tables;
}

/** Tables in the order of their headers: from top to bottom, from left to right. */
export function findTables(grid: SheetGrid, groups: readonly HeaderGroup[]): FoundTable[] {
  const tables = chainsOf(groups)
    .reduce<FoundTable[]>((found, chain) => found.concat(readChain(grid, chain, groups)), [])
    .sort(
      (one, other) =>
        one.layout.headerRow - other.layout.headerRow ||
        one.layout.firstColumn - other.layout.firstColumn,
    );
  return joinPeriods(tables);
}
