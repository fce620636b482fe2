/** Finds the rows that head an indicator table, on one sheet. */
import { candidatesOf, combineHeaderRows } from './combine-header-rows';
import { assignColumns, isComplete, type HeaderCandidate, type HeaderGroup } from './header-group';
import type { GridRow, SheetGrid } from './sheet-grid';

const LEVELS = ['level1', 'level2', 'level3', 'sequence', 'project'];

const namesLevel = (candidate: HeaderCandidate): boolean =>
  candidate.claims.some(({ column, claim }) => claim !== 'fallback' && LEVELS.indexOf(column) >= 0);

/** Splits headers of tables that stand side by side: a level that comes back opens the next table. */
function splitSideBySide(candidates: readonly HeaderCandidate[]): HeaderCandidate[][] {
  const groups: HeaderCandidate[][] = [[]];
  for (const candidate of candidates) {
    const current = groups[groups.length - 1] as HeaderCandidate[];
    const first = candidate.claims[0];
    const isBack =
      namesLevel(candidate) &&
      current.some(({ claims }) => claims[0]?.column === first?.column) &&
      isComplete(assignColumns(current, 0, 0));
    if (isBack) groups.push([candidate]);
    else current.push(candidate);
  }
  return groups;
}

/**
 * Forms of two levels name their indicators in the second: only where every column between it and
 * the target is known, so that no unread name column is passed over.
 */
function withSecondLevelAsName(group: HeaderGroup): HeaderGroup {
  const level2 = group.columns.get('level2');
  const target = group.columns.get('target');
  if (group.columns.has('level3') || !level2 || !target || level2.claim !== 'certain') return group;
  const known = new Set<number>();
  group.columns.forEach(({ cell }) => {
    for (let column = cell.column; column <= cell.lastColumn; column += 1) known.add(column);
  });
  for (let column = level2.cell.column; column < target.cell.column; column += 1) {
    if (!known.has(column)) return group;
  }
  const columns = new Map(group.columns);
  columns.delete('level2');
  columns.set('level3', level2);
  return { ...group, columns };
}

function groupsOf(
  candidates: readonly HeaderCandidate[],
  firstRow: number,
  lastRow: number,
): HeaderGroup[] {
  const ordered = [...candidates].sort((one, other) => one.cell.column - other.cell.column);
  return splitSideBySide(ordered)
    .filter((part) => part.length > 0)
    .map((part) => withSecondLevelAsName(assignColumns(part, firstRow, lastRow)));
}

export interface FoundHeaders {
  /** From top to bottom, from left to right. */
  readonly complete: readonly HeaderGroup[];
  /** Rows with two or more known headers that are no complete header. */
  readonly incomplete: readonly HeaderGroup[];
}

function readHeader(grid: SheetGrid, row: GridRow, next: GridRow | undefined): HeaderGroup[] {
  const candidates = candidatesOf(grid, row);
  if (candidates.length === 0) return [];
  const single = groupsOf(candidates, row.row, row.row);
  const combined = next && combineHeaderRows(grid, row, next);
  const double = combined ? groupsOf(combined, row.row, row.row + 1) : [];
  const completeDouble = double.filter(isComplete);
  const completeSingle = single.filter(isComplete);
  // A second row belongs to the header only when it tells more than the first alone.
  const tellsMore =
    completeDouble.length > completeSingle.length ||
    (completeDouble.length > 0 &&
      completeDouble.length === completeSingle.length &&
      completeDouble.every(
        (group, index) => group.columns.size > (completeSingle[index] as HeaderGroup).columns.size,
      ));
  if (tellsMore && isSecondHeaderRow(grid, next as GridRow, completeSingle)) return completeDouble;
  if (completeSingle.length > 0) return completeSingle;
  return candidates.length >= 2 ? single : [];
}

const LONGEST_CHILD = 16;

/**
 * A second header row holds short texts only, nothing below the names of indicators,
 * and is no complete header itself: then the row above it is something else.
 */
function isSecondHeaderRow(grid: SheetGrid, row: GridRow, upper: readonly HeaderGroup[]): boolean {
  if (upper.length === 0 && groupsOf(candidatesOf(grid, row), row.row, row.row).some(isComplete)) {
    return false;
  }
  const nameColumns = upper.map((group) => group.columns.get('level3')?.cell.column);
  return row.cells.every(
    (cell) =>
      typeof cell.content.value === 'string' &&
      cell.text.length <= LONGEST_CHILD &&
      nameColumns.indexOf(cell.column) < 0,
  );
}

export function findHeaders(grid: SheetGrid): FoundHeaders {
  const complete: HeaderGroup[] = [];
  const incomplete: HeaderGroup[] = [];
  for (let index = 0; index < grid.rows.length; index += 1) {
    const groups = readHeader(grid, grid.rows[index] as GridRow, grid.rows[index + 1]);
    const found = groups.filter(isComplete);
    complete.push(...found);
    if (found.length === 0) incomplete.push(...groups.filter((group) => group.columns.size >= 2));
    if (found.some((group) => group.lastRow > group.firstRow)) index += 1;
  }
  return { complete, incomplete };
}
