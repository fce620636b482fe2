/** Headers that span two rows: groups of levels or of target parts with their names below. */
import { causeNames, childNames, degreeNames, type ColumnClaim } from './header-names';
import type { HeaderCandidate } from './header-group';
import { recogniseHeader } from './recognise-header';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';
import { headerYear } from './target-variants';

export function candidatesOf(grid: SheetGrid, row: GridRow): HeaderCandidate[] {
  const candidates: HeaderCandidate[] = [];
  for (const cell of row.cells) {
    const match = grid.header(cell);
    if (match) candidates.push({ cell, ...match, ...yearOf(grid, cell) });
  }
  return candidates;
}

/** The year of the first cell that begins with one. */
function yearOf(grid: SheetGrid, ...cells: readonly GridCell[]): Pick<HeaderCandidate, 'year'> {
  for (const cell of cells) {
    const year = headerYear(grid.label(cell));
    if (year !== null) return { year };
  }
  return {};
}

/** Last column that a cell of the upper row heads: its merged area, or the blanks up to its neighbour. */
function spanEnd(grid: SheetGrid, row: GridRow, index: number): number {
  const cell = row.cells[index] as GridCell;
  if (cell.lastColumn > cell.column || grid.sheet.merges !== null) return cell.lastColumn;
  const next = row.cells[index + 1];
  return next ? next.column - 1 : cell.column;
}

/** What the names below a header are called outside it; `''` for those that name no column. */
function namesBelow(claims: readonly ColumnClaim[] = []): ReadonlyMap<string, string> | null {
  const isClaimed = (column: ColumnClaim['column']): boolean =>
    claims.some((claim) => claim.column === column);
  if (isClaimed('target') || isClaimed('openingTarget')) return childNames;
  if (isClaimed('scoringStandard')) return degreeNames;
  return isClaimed('deviationReason') ? causeNames : null;
}

function childCandidate(
  grid: SheetGrid,
  parent: GridCell,
  child: GridCell,
): HeaderCandidate | null {
  const parentMatch = grid.header(parent);
  const label = grid.label(child);
  const renamed = namesBelow(parentMatch?.claims)?.get(label);
  if (renamed === '') return null;
  const own = (renamed === undefined ? null : recogniseHeader(renamed)) ?? grid.header(child);
  const year = yearOf(grid, child, parent);
  // 本年绩效指标 below 绩效指标值 states a target, whatever it would name elsewhere.
  const isWeak = parentMatch !== null && own?.claims.every(({ claim }) => claim === 'fallback');
  if (own && !isWeak) return { cell: child, ...own, ...year };
  const derived = recogniseHeader(label + grid.label(parent));
  if (derived) return { cell: child, ...derived, isDerived: true, ...year };
  return own && { cell: child, ...own, ...year };
}

/** Two rows read as one header. */
export interface CombinedRows {
  readonly candidates: HeaderCandidate[];
  /** True when every lower cell stands below an upper one that spans it. */
  readonly isCovered: boolean;
}

/**
 * The headers of two rows read as one: a lower cell speaks for its column where there is one,
 * the upper cell where there is none. `null` when the rows do not fit together.
 */
export function combineHeaderRows(
  grid: SheetGrid,
  upper: GridRow,
  lower: GridRow,
): CombinedRows | null {
  if (lower.row !== upper.row + 1) return null;
  const combined: HeaderCandidate[] = [];
  const taken: GridCell[] = [];
  for (let index = 0; index < upper.cells.length; index += 1) {
    const cell = upper.cells[index] as GridCell;
    const end = spanEnd(grid, upper, index);
    const children = lower.cells.filter(({ column }) => column >= cell.column && column <= end);
    if (children.length === 0) {
      const match = grid.header(cell);
      if (match) combined.push({ cell, ...match, ...yearOf(grid, cell) });
      continue;
    }
    // Something below a header that spans one column is content, not a second header row.
    if (end === cell.column && grid.header(cell) !== null) return null;
    taken.push(...children);
    for (const child of children) {
      const candidate = childCandidate(grid, cell, child);
      if (candidate) combined.push(candidate);
    }
  }
  const orphans = lower.cells.filter((cell) => taken.indexOf(cell) < 0);
  for (const cell of orphans) {
    const match = grid.header(cell);
    if (match) combined.push({ cell, ...match, ...yearOf(grid, cell) });
  }
  return { candidates: combined, isCovered: orphans.length === 0 };
}
