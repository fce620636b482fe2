/**
 * Headers of which no word is known, or too few: the rows below show that a table of indicators stands there.
 * No list of words is ever complete, and a table that is passed over in silence is worse than a question.
 */
import {
  addsUp,
  holdsNumbers,
  holdsSigns,
  isStatedValue,
  isWithin,
  namesThings,
  sampleBelow,
  statesAlike,
  statesBounds,
  statesValues,
  type ColumnSample,
} from './column-sample';
import { candidatesOf, combineHeaderRows } from './combine-header-rows';
import { RESULT_WORDS, rowsBelow, withColumn } from './columns-by-content';
import type { IndicatorColumn } from './form';
import { assignColumns, type HeaderCandidate, type HeaderGroup } from './header-group';
import { namedLevel } from './level-text';
import { isTitleText } from './read-title';
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
const LONGEST_CONTEXT = 60;
const CONTEXT_ROWS = 8;
const MOST_DIGITS = 2;
const YEAR_OPENING = /^(19|20)\d\d年(?!$)/;
const MONEY = /预算|决算|支出|资金|执行[数额率]/;

const ENOUGH_TO_ASK = 5;
const ENOUGH_TO_READ = 7;
const FULL_CLASSES = 5;

const PERFORMANCE = /绩效|自评|指标/;
const PLAN_WORDS = /目标|计划|要求|承诺|应|预期|标准|打算|年初|拟|定额|设定|期望/;
const SATISFACTION = /满意/;
/** Beside values these tell that a row is about performance; 备注 and 单位 stand in any table. */
const TELLING: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'level3',
  'scoringStandard',
  'comparator',
  'target',
  'openingTarget',
  'actual',
  'weight',
  'score',
  'coefficient',
  'deviationReason',
  'forecast',
  'possibility',
];

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

interface Seen {
  readonly group: HeaderGroup;
  readonly samples: readonly ColumnSample[];
  readonly bounds: ColumnSample | undefined;
  readonly signs: ColumnSample | undefined;
  readonly values: readonly ColumnSample[];
  /** Two columns of values in the same units, the left one first. */
  readonly pair: readonly [ColumnSample, ColumnSample] | undefined;
  readonly weights: ColumnSample | undefined;
  readonly scores: ColumnSample | undefined;
  readonly names: ColumnSample | undefined;
}

function pairOf(values: readonly ColumnSample[]): Seen['pair'] {
  for (const one of values) {
    const other = values.find(
      (later) => later.header.column > one.header.column && statesAlike(one, later),
    );
    if (other) return [one, other];
  }
  return undefined;
}

/** The names stand nearest to the left of the values, in some tables to their right. */
function namesOf(samples: readonly ColumnSample[], at: number): ColumnSample | undefined {
  const names = samples.filter(namesThings);
  const left = names.filter(({ header }) => header.column < at);
  return left[left.length - 1] ?? names[0];
}

function look(group: HeaderGroup, samples: readonly ColumnSample[]): Seen {
  const values = samples.filter(statesValues);
  const bounds = values.find(statesBounds);
  const signs = samples.find(holdsSigns);
  const pair = pairOf(values);
  const taken = group.columns.get('weight')?.cell.column;
  const sums = samples.filter(addsUp);
  const weights = sums.find(({ header }) => header.column === taken) ?? sums[0];
  const scores = samples.find(
    (sample) =>
      weights && sample.header.column > weights.header.column && isWithin(sample, weights),
  );
  const first = signs ?? bounds ?? pair?.[0] ?? values[0];
  const from = first?.header.column ?? Infinity;
  return {
    group,
    samples,
    bounds,
    signs,
    values,
    pair,
    weights,
    scores,
    names: namesOf(samples, from),
  };
}

/** 产出指标 and 数量指标, or 产出 and 数量, beside something else. */
function classPoints(samples: readonly ColumnSample[]): number {
  const full = new Set<string>();
  const short = new Set<string>();
  for (const text of samples.reduce<string[]>((all, { texts }) => all.concat(texts), [])) {
    if (namedLevel(text) !== null) full.add(text);
    else if (text.length <= 6 && namedLevel(`${text}指标`) !== null) short.add(text);
  }
  if (full.size >= 2) return FULL_CLASSES;
  return full.size + short.size >= 2 ? 3 : 0;
}

function contextPoints(grid: SheetGrid, cells: readonly GridCell[], firstRow: number): number {
  const headers = cells.some(({ text }) => PERFORMANCE.test(text)) ? 2 : 0;
  const above = grid
    .between(firstRow - CONTEXT_ROWS, firstRow - 1)
    .reduce<GridCell[]>((all, row) => all.concat(row.cells), [])
    .filter(({ text }) => text.length <= LONGEST_CONTEXT);
  if (above.some((cell) => isTitleText(grid.label(cell)))) return headers + 3;
  const isNamed =
    PERFORMANCE.test(grid.sheet.name) || above.some(({ text }) => PERFORMANCE.test(text));
  return headers + (isNamed ? 2 : 0);
}

function knownPoints({ columns }: HeaderGroup): number {
  let points = 0;
  for (const column of TELLING) {
    const claim = columns.get(column)?.claim;
    if (claim && claim !== 'fallback') points += 2;
  }
  return Math.min(4, points);
}

/** Points of all that speaks for indicators with targets; 0 where nothing states a value. */
function pointsOf(
  grid: SheetGrid,
  seen: Seen,
  cells: readonly GridCell[],
  firstRow: number,
): number {
  const { bounds, signs, pair, weights, scores, names, samples, group } = seen;
  const context = contextPoints(grid, cells, firstRow);
  // Points alone are given out in tenders and contests too.
  const isAboutValues = bounds ?? signs ?? pair ?? (context >= 2 ? weights : undefined);
  if (!names || !isAboutValues) return 0;
  const hasCounts = signs && samples.filter(holdsNumbers).length >= 2;
  return (
    (signs ? 4 : bounds ? 3 : 0) +
    (pair || hasCounts ? 2 : 0) +
    (weights ? (scores ? 3 : 2) : 0) +
    (names.texts.some((text) => SATISFACTION.test(text)) ? 2 : 0) +
    classPoints(samples.filter((sample) => sample !== names)) +
    context +
    knownPoints(group)
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
  const isResult = ({ header }: ColumnSample): boolean => RESULT_WORDS.test(header.text);
  const isPlan = ({ header }: ColumnSample): boolean =>
    PLAN_WORDS.test(header.text) && !RESULT_WORDS.test(header.text);
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

function headerAt(grid: SheetGrid, row: GridRow): Found | null {
  const cells = headerCells(grid, row);
  const firstRow = Math.min(...cells.map((cell) => cell.row));
  const group = assignColumns(
    withoutVariants(grid, row, candidatesIn(grid, row, cells)),
    firstRow,
    row.row,
  );
  const below = rowsBelow(grid, group);
  if (below.length < 2 || (below[0] as GridRow).row > row.row + 1) return null;
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
