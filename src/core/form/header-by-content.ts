/**
 * Headers of which no word is known, or too few: the rows below show that a table of indicators stands there.
 * No list of words is ever complete, and a table that is passed over in silence is worse than a question.
 */
import {
  holdsNumbers,
  isStatedValue,
  sampleBelow,
  statesBounds,
  type ColumnSample,
} from './column-sample';
import { candidatesOf, combineHeaderRows } from './combine-header-rows';
import { rowsBelow, withColumn } from './columns-by-content';
import {
  classPoints,
  FULL_CLASSES,
  isPlan,
  isResult,
  look,
  pointsOf,
  type Seen,
} from './content-evidence';
import type { IndicatorColumn } from './form';
import { assignColumns, type HeaderCandidate, type HeaderGroup } from './header-group';
import { namedLevel } from './level-text';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';
import { withoutVariants } from './target-variants';

export interface ContentHeader {
  readonly group: HeaderGroup;
  /** True where content and words leave no doubt which column names, which states targets, which results. */
  readonly isSettled: boolean;
}

/** Header rows stand near the top, or below another form; a list of thousands of rows is not searched to its end. */
const MOST_CANDIDATES = 300;
const LONGEST_HEADER = 40;
const MOST_DIGITS = 4;
const YEAR_OPENING = /^(19|20)\d\d年(?!$)/;
const MONEY = /预算|决算|支出|资金|执行[数额率]/;

const ENOUGH_TO_ASK = 5;
const ENOUGH_TO_READ = 7;

/** Level 1, 级3 and 2022年目标 are words, ≥3公里 and 120 are none. */
const isPlainWord = ({ content, text }: GridCell): boolean =>
  typeof content.value === 'string' &&
  text.length <= LONGEST_HEADER &&
  !isStatedValue(text.replace(YEAR_OPENING, '')) &&
  (text.replace(YEAR_OPENING, '').match(/\d/g) ?? []).length <= MOST_DIGITS &&
  /[A-Za-z\u4e00-\u9fff]/.test(text);

/** Words alone, side by side; the header of the funds is another one's. */
function isHeaderLike({ cells }: GridRow): boolean {
  return (
    cells.length >= 2 &&
    cells.every(isPlainWord) &&
    cells.filter(({ text }) => MONEY.test(text)).length < 2
  );
}

/** The row's cells, and those of the row above where this one is blank below them. */
function headerCells(grid: SheetGrid, row: GridRow): readonly GridCell[] {
  const above = grid.row(row.row - 1)?.cells.filter(isPlainWord) ?? [];
  if (above.length < 2) return row.cells;
  const isBelow = (cell: GridCell): boolean =>
    row.cells.some(
      ({ column, lastColumn }) => column <= cell.lastColumn && lastColumn >= cell.column,
    );
  return [...above.filter((cell) => !isBelow(cell)), ...row.cells].sort(
    (one, other) => one.column - other.column,
  );
}

/** Targets and results, as far as bounds or words tell them apart. */
function valueColumns({ bounds, pair, values, signs, samples }: Seen): {
  readonly target: ColumnSample | undefined;
  readonly actual: ColumnSample | undefined;
} {
  const after = (column: number): ColumnSample[] =>
    samples.filter((sample) => sample.header.column > column && holdsNumbers(sample));
  if (signs) return { target: after(signs.header.column)[0], actual: undefined };
  // One column of bounds for each town or year: which of them counts is for a person to say.
  if (values.filter(statesBounds).length > 1) return { target: undefined, actual: undefined };
  if (pair) {
    const [left, right] = pair;
    if (bounds === left) return { target: left, actual: right };
    if (bounds === right) return { target: right, actual: left };
    if (isPlan(left) && !isPlan(right)) return { target: left, actual: right };
    if (isResult(right) && !isResult(left)) return { target: left, actual: right };
    return { target: undefined, actual: undefined };
  }
  const only = values.length === 1 ? values[0] : undefined;
  return { target: bounds === only ? only : undefined, actual: undefined };
}

function withSeenColumns(seen: Seen): HeaderGroup {
  const { names, weights, scores, samples } = seen;
  let { group } = seen;
  const give = (column: IndicatorColumn, sample: ColumnSample | undefined): void => {
    if (!sample || group.columns.has(column)) return;
    let isTaken = false;
    group.columns.forEach(({ cell }) => (isTaken = isTaken || cell === sample.header));
    if (!isTaken) group = withColumn(group, column, sample.header);
  };
  const { target, actual } = valueColumns(seen);
  give('level3', names);
  give('comparator', seen.signs);
  give('target', target);
  give('actual', actual);
  give('weight', weights);
  give('score', scores);
  for (const sample of samples) {
    const levels = sample.texts.map((text) => namedLevel(text) ?? namedLevel(`${text}指标`));
    const isMostly = (one: 1 | 2): boolean =>
      levels.filter((level) => level === one).length > levels.length / 2;
    if (isMostly(1)) give('level1', sample);
    if (isMostly(2)) give('level2', sample);
  }
  return group;
}

interface Found {
  readonly header: ContentHeader;
  readonly points: number;
  /** Last row that was looked at. */
  readonly end: number;
}

const extentOf = (cells: readonly GridCell[]): { left: number; right: number } => ({
  left: Math.min(...cells.map(({ column }) => column)),
  right: Math.max(...cells.map(({ lastColumn }) => lastColumn)),
});

const lastOf = (rows: readonly GridRow[]): number => (rows[rows.length - 1] as GridRow).row;

/** What the row's words claim; below years, what they claim of each year. */
function candidatesIn(
  grid: SheetGrid,
  row: GridRow,
  cells: readonly GridCell[],
): readonly HeaderCandidate[] {
  const above = grid.row(row.row - 1);
  const combined = above ? combineHeaderRows(grid, above, row) : null;
  return combined?.candidates.some(({ year }) => year !== undefined)
    ? combined.candidates
    : candidatesOf(grid, { row: row.row, cells });
}

/** Without the header printed again at a page break; up to the same header behind a blank row or a line of its own. */
function tableBelow(grid: SheetGrid, header: GridRow, rows: readonly GridRow[]): GridRow[] {
  const labels = new Map(header.cells.map((cell) => [cell.column, grid.label(cell)]));
  const found: GridRow[] = [];
  let last = header;
  for (const row of rows) {
    const same = row.cells.filter((cell) => labels.get(cell.column) === grid.label(cell)).length;
    const isNew = row.row > last.row + 1 || last.cells.length === 1;
    if (same >= 2 && isNew) {
      while (found[found.length - 1]?.cells.length === 1) found.pop();
      break;
    }
    if (same < 2) found.push(row);
    last = row;
  }
  return found;
}

function headerAt(grid: SheetGrid, row: GridRow): Found | null {
  const cells = headerCells(grid, row);
  const firstRow = Math.min(...cells.map((cell) => cell.row));
  const group = assignColumns(
    withoutVariants(grid, row, candidatesIn(grid, row, cells)),
    firstRow,
    row.row,
  );
  const below = tableBelow(grid, row, rowsBelow(grid, group));
  if (below.length < 2 || (below[0] as GridRow).row > row.row + 2) return null;
  const seen = look(
    group,
    cells.map((cell) => sampleBelow(below, cell)),
  );
  const points = pointsOf(grid, seen, cells, firstRow);
  if (points < ENOUGH_TO_ASK) return null;
  const whole = withSeenColumns(seen);
  const isSettled =
    points >= ENOUGH_TO_READ && whole.columns.has('level3') && whole.columns.has('target');
  // A guess is not said: what a person is asked about is what no word names.
  const header = { group: { ...(isSettled ? whole : group), ...extentOf(cells) }, isSettled };
  return { header, points, end: lastOf(below) };
}

/** Rows of 产出指标 | 数量指标 | … with values, and no header above them: nobody can tell their columns for certain. */
function bareRowsAt(grid: SheetGrid, row: GridRow): Found | null {
  const { cells } = row;
  const isUnderHeader = grid.row(row.row - 1) !== null;
  if (isUnderHeader || !cells.some(({ text }) => namedLevel(text) !== null)) return null;
  const group = assignColumns([], row.row, row.row);
  const rows = [row, ...rowsBelow(grid, group)];
  const samples = cells.map((cell) => sampleBelow(rows, cell));
  if (classPoints(samples) < FULL_CLASSES) return null;
  const points = pointsOf(grid, look(group, samples), cells, row.row);
  if (points < ENOUGH_TO_READ) return null;
  // The blank row above is where a person says what the columns are.
  const at = Math.max(0, row.row - 1);
  const header = { ...group, firstRow: at, lastRow: at, ...extentOf(cells) };
  return { header: { group: header, isSettled: false }, points, end: lastOf(rows) };
}

/** The headers of tables of indicators in rows that belong to no form yet, one for each table. */
export function headersByContent(
  grid: SheetGrid,
  isFree: (row: number) => boolean,
): ContentHeader[] {
  const found: Found[] = [];
  let candidates = 0;
  for (const row of grid.rows) {
    if (candidates >= MOST_CANDIDATES) break;
    if (!isFree(row.row) || row.cells.length < 2) continue;
    candidates += 1;
    const last = found[found.length - 1];
    const isBelow = !last || row.row > last.end;
    const here = isHeaderLike(row) ? headerAt(grid, row) : isBelow ? bareRowsAt(grid, row) : null;
    if (!here) continue;
    // Two rows in front of the same rows: the one that says more is the header.
    if (isBelow) found.push(here);
    else if (here.points > last.points) found[found.length - 1] = here;
  }
  return found.map(({ header }) => header);
}
