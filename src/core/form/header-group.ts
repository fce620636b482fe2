/** The header of one indicator table: which column means what, and how sure that is. */
import type { IndicatorColumn } from './form';
import { SIDE_COLUMNS, type Claim, type ColumnClaim, type SideColumn } from './header-names';
import type { GridCell } from './sheet-grid';

/** A header cell with what it may name. */
export interface HeaderCandidate {
  readonly cell: GridCell;
  readonly claims: readonly ColumnClaim[];
  readonly hint: string;
  /** True when only the header above it told its meaning: it yields to one that says so itself. */
  readonly isDerived?: true;
  /** The year that the header, or the one above it, begins with. */
  readonly year?: number;
}

/** A header cell that was given its column. */
export interface ClaimedHeader {
  readonly cell: GridCell;
  readonly hint: string;
  readonly claim: Claim;
}

export interface HeaderGroup {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<IndicatorColumn, ClaimedHeader>;
  readonly sides: ReadonlyMap<SideColumn, ClaimedHeader>;
  /** First and last sheet column of the recognised headers, merged areas included. */
  readonly left: number;
  readonly right: number;
}

const pointsOf: Readonly<Record<Claim, number>> = { certain: 3, usual: 2, fallback: 1 };

/** Evidence that the row heads an indicator table. */
export function evidenceOf(group: HeaderGroup): number {
  let points = 0;
  group.columns.forEach((header) => (points += pointsOf[header.claim]));
  return points;
}

const isSideColumn = (column: ColumnClaim['column']): column is SideColumn =>
  SIDE_COLUMNS.some((side) => side === column);

interface Bid {
  readonly candidate: HeaderCandidate;
  readonly column: ColumnClaim['column'];
  readonly claim: Claim;
  readonly order: number;
  readonly rank: number;
}

/** 分值 stands behind each level in some forms; the row's own is the first behind its name. */
function isLevelWeight({ candidate, column }: Bid, nameColumn: number): boolean {
  return column === 'weight' && candidate.cell.column < nameColumn;
}

/** 说明 before the values explains the indicator; behind them it is a remark. */
function isDescriptionBehind({ candidate, column, claim }: Bid, valueColumn: number): boolean {
  const isDescription = column === 'description' && claim === 'fallback';
  return isDescription && candidate.cell.column > valueColumn;
}

/** Bids from the strongest to the weakest; among equals a header's first choice, then the left one. */
function rankedBids(candidates: readonly HeaderCandidate[]): Bid[] {
  const bids: Bid[] = [];
  for (const candidate of candidates) {
    candidate.claims.forEach(({ column, claim }, order) => {
      const rank = pointsOf[claim] - (candidate.isDerived ? 2 : 0);
      bids.push({ candidate, column, claim, order, rank });
    });
  }
  let name: Bid | null = null;
  for (const bid of bids) {
    if (bid.column === 'level3' && (!name || bid.rank > name.rank)) name = bid;
  }
  const nameColumn = name?.candidate.cell.column ?? -1;
  let valueColumn = Infinity;
  for (const { column, candidate } of bids) {
    if (column === 'actual' || column === 'score') {
      valueColumn = Math.min(valueColumn, candidate.cell.column);
    }
  }
  return bids.sort(
    (one, other) =>
      other.rank - one.rank ||
      Number(isLevelWeight(one, nameColumn)) - Number(isLevelWeight(other, nameColumn)) ||
      Number(isDescriptionBehind(one, valueColumn)) -
        Number(isDescriptionBehind(other, valueColumn)) ||
      one.order - other.order ||
      one.candidate.cell.column - other.candidate.cell.column,
  );
}

/** 绩效指标 merged down beside the whole table is its label and no column: it stands left and reaches further down than any header. */
function withoutSideLabel(candidates: readonly HeaderCandidate[]): readonly HeaderCandidate[] {
  const first = candidates.reduce<HeaderCandidate | null>(
    (left, one) => (left && left.cell.column <= one.cell.column ? left : one),
    null,
  );
  const others = candidates.filter((one) => one !== first);
  const isDeepest =
    first !== null &&
    others.length > 1 &&
    others.every(({ cell }) => cell.lastRow < first.cell.lastRow);
  return isDeepest ? others : candidates;
}

/** Gives each header the column that it claims most strongly and that nobody else claims more strongly. */
export function assignColumns(
  printed: readonly HeaderCandidate[],
  firstRow: number,
  lastRow: number,
): HeaderGroup {
  const candidates = withoutSideLabel(printed);
  const columns = new Map<IndicatorColumn, ClaimedHeader>();
  const sides = new Map<SideColumn, ClaimedHeader>();
  const settled: HeaderCandidate[] = [];
  const levelAt = (): number =>
    Math.max(columns.get('level1')?.cell.column ?? -1, columns.get('level2')?.cell.column ?? -1);
  for (const { candidate, column, claim } of rankedBids(candidates)) {
    if (settled.indexOf(candidate) >= 0) continue;
    const header = { cell: candidate.cell, hint: candidate.hint, claim };
    if (isSideColumn(column)) {
      if (sides.has(column)) continue;
      sides.set(column, header);
    } else {
      // A vertical label such as 绩效指标 or 年度绩效目标 stands left of the levels and is no column itself.
      const isLabel =
        (column === 'level3' || column === 'target') && candidate.cell.column < levelAt();
      if (columns.has(column) || isLabel) continue;
      columns.set(column, header);
    }
    settled.push(candidate);
  }
  // Of opening and adjusted target the adjusted one counts; alone, the opening target is the target.
  const opening = columns.get('openingTarget');
  if (opening && !columns.has('target')) {
    columns.delete('openingTarget');
    columns.set('target', opening);
  }
  const cells = settled.map((candidate) => candidate.cell);
  return {
    firstRow,
    lastRow,
    columns,
    sides,
    left: cells.reduce((left, { column }) => Math.min(left, column), Infinity),
    right: cells.reduce((right, { lastColumn }) => Math.max(right, lastColumn), -Infinity),
  };
}

/** Below this the few known words may stand in any table. */
const ENOUGH_EVIDENCE = 5;

const hasAll = (group: HeaderGroup, needed: readonly IndicatorColumn[]): boolean =>
  needed.every((column) => group.columns.has(column));

/** A table of indicators with targets: 三级指标 and a target column, and enough evidence. */
export function isIndicatorHeader(group: HeaderGroup): boolean {
  return hasAll(group, ['level3', 'target']) && evidenceOf(group) >= ENOUGH_EVIDENCE;
}

/** Scorecards have no target: 三级指标, 分值 and 得分 beside a standard, with the result perhaps, or an explanation. */
function isScorecardHeader(group: HeaderGroup): boolean {
  const isExplained = group.columns.has('actual')
    ? group.columns.get('scoringStandard')?.claim === 'certain'
    : group.columns.has('scoringStandard') || group.columns.has('description');
  return (
    hasAll(group, ['level3', 'weight', 'score']) &&
    isExplained &&
    !group.columns.has('target') &&
    evidenceOf(group) >= ENOUGH_EVIDENCE
  );
}

/** Three levels beside 得分 and nothing else: a scorecard without its standards, or a table that lost its targets. */
export function isBareScorecardHeader(group: HeaderGroup): boolean {
  const isLevelled = (['level1', 'level2', 'level3'] as const).every(
    (level) => group.columns.get(level)?.claim === 'certain',
  );
  return (
    isLevelled &&
    group.columns.has('score') &&
    !group.columns.has('target') &&
    !group.columns.has('actual')
  );
}

export const isComplete = (group: HeaderGroup): boolean =>
  isIndicatorHeader(group) || isScorecardHeader(group);
