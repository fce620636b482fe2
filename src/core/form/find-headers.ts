/** Finds the rows that head an indicator table, on one sheet. */
import { candidatesOf, combineHeaderRows } from './combine-header-rows';
import {
  assignColumns,
  isBareScorecardHeader,
  isComplete,
  type ClaimedHeader,
  type HeaderCandidate,
  type HeaderGroup,
} from './header-group';
import { withColumnsByContent } from './columns-by-content';
import { namedLevel } from './level-text';
import { mayBeHeader } from './may-be-header';
import type { GridRow, SheetGrid } from './sheet-grid';
import { withoutVariants } from './target-variants';

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

/** Nobody prints more; a made-up file with thousands would cost minutes. */
const MOST_SIDE_BY_SIDE = 16;

function groupsOf(
  candidates: readonly HeaderCandidate[],
  firstRow: number,
  lastRow: number,
): HeaderGroup[] {
  const ordered = [...candidates].sort((one, other) => one.cell.column - other.cell.column);
  return splitSideBySide(ordered)
    .filter((part) => part.length > 0)
    .slice(0, MOST_SIDE_BY_SIDE)
    .map((part) => withSecondLevelAsName(assignColumns(part, firstRow, lastRow)));
}

export interface FoundHeaders {
  /** From top to bottom, from left to right. */
  readonly complete: readonly HeaderGroup[];
  /** Rows with two or more known headers that are no complete header. */
  readonly incomplete: readonly HeaderGroup[];
}

function readHeader(grid: SheetGrid, row: GridRow, next: GridRow | undefined): HeaderGroup[] {
  if (!mayBeHeader(row.cells)) return [];
  const candidates = withoutVariants(grid, row, candidatesOf(grid, row));
  if (candidates.length === 0) return [];
  const single = groupsOf(candidates, row.row, row.row).map((group) =>
    isComplete(group) ? group : withColumnsByContent(grid, group, row),
  );
  const scorecards = single.filter((group) => isBareScorecard(grid, group, row));
  if (scorecards.length > 0) return scorecards;
  const complete = single.filter(isComplete);
  const combined = next && combineHeaderRows(grid, row, next);
  if (combined) {
    const chosen = withoutVariants(grid, row, combined.candidates);
    const isAsked =
      combined.isCovered && claimsTarget(combined.candidates) && !claimsTarget(chosen);
    if (isAsked && isHeaderLike(next)) return groupsOf(chosen, row.row, row.row + 1);
    const double = groupsOf(chosen, row.row, row.row + 1).filter(isComplete);
    const isSecond =
      double.length >= Math.max(1, complete.length) &&
      isHeaderLike(next) &&
      (complete.length === 0
        ? !groupsOf(candidatesOf(grid, next), next.row, next.row).some(isComplete)
        : namesLevels(complete, double) || refines(complete, double, next, combined.isCovered));
    if (isSecond) return double;
  }
  if (complete.length > 0) return complete;
  return candidates.length >= 2 ? single : [];
}

const claimsTarget = (candidates: readonly HeaderCandidate[]): boolean =>
  candidates.some(({ claims }) => claims.some(({ column }) => column === 'target'));

/** Rows below a header that show whether its classes are those of indicators with targets. */
const SHOWN_ROWS = 12;

/**
 * True for 决策 | 过程 | 绩效 with nothing but points: neither a column that nobody knows, which may hold the
 * targets, nor 数量指标 and its like below, which ask for targets.
 */
function isBareScorecard(grid: SheetGrid, group: HeaderGroup, row: GridRow): boolean {
  if (!isBareScorecardHeader(group)) return false;
  const isWithin = row.cells.every(
    (cell) => cell.column < group.left || cell.column > group.right || grid.header(cell) !== null,
  );
  const level2 = group.columns.get('level2')?.cell.column;
  const asksForTargets = grid
    .between(group.lastRow + 1, group.lastRow + SHOWN_ROWS)
    .some(({ cells }) =>
      cells.some(({ column, text }) => column === level2 && namedLevel(text) === 2),
    );
  return isWithin && !asksForTargets;
}

const LONGEST_CHILD = 16;

/** Numbers and sentences are content. */
const isHeaderLike = (row: GridRow): boolean =>
  row.cells.every(
    ({ content, text }) => typeof content.value === 'string' && text.length <= LONGEST_CHILD,
  );

const nameOf = (group: HeaderGroup): ClaimedHeader | undefined => group.columns.get('level3');

/** The upper row only says 绩效指标; the lower one names the levels. */
function namesLevels(upper: readonly HeaderGroup[], both: readonly HeaderGroup[]): boolean {
  return both.every(
    (group, index) =>
      nameOf(group)?.claim !== 'fallback' &&
      group.columns.has('level1') &&
      upper[index] !== undefined &&
      nameOf(upper[index])?.claim === 'fallback',
  );
}

/** The lower row only divides columns that span several, and leaves the names of indicators alone. */
function refines(
  upper: readonly HeaderGroup[],
  both: readonly HeaderGroup[],
  lower: GridRow,
  isCovered: boolean,
): boolean {
  const isBelowName = lower.cells.some(({ column }) =>
    upper.some((group) => {
      const name = nameOf(group)?.cell;
      return name !== undefined && column >= name.column && column <= name.lastColumn;
    }),
  );
  return (
    isCovered &&
    !isBelowName &&
    lower.cells.length >= 2 &&
    both.every((group, index) => group.columns.size >= (upper[index]?.columns.size ?? 0))
  );
}

/** The first line of a header in three rows: the next one, directly below, names the same columns again. */
const isOpening = (group: HeaderGroup, all: readonly HeaderGroup[]): boolean =>
  all.some(
    ({ firstRow, left, right }) =>
      firstRow === group.lastRow + 1 && left <= group.right && right >= group.left,
  );

export function findHeaders(grid: SheetGrid): FoundHeaders {
  const complete: HeaderGroup[] = [];
  const incomplete: HeaderGroup[] = [];
  for (let index = 0; index < grid.rows.length; index += 1) {
    const groups = readHeader(grid, grid.rows[index] as GridRow, grid.rows[index + 1]);
    const found = groups.filter(
      (group) => isComplete(group) || isBareScorecard(grid, group, grid.rows[index] as GridRow),
    );
    complete.push(...found);
    if (found.length === 0) incomplete.push(...groups.filter((group) => group.columns.size >= 2));
    if (found.some((group) => group.lastRow > group.firstRow)) index += 1;
  }
  return { complete: complete.filter((group) => !isOpening(group, complete)), incomplete };
}
