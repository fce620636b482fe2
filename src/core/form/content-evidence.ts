/** What speaks for a table of indicators with targets, in rows below a header that nobody knows. */
import {
  addsUp,
  holdsNumbers,
  holdsSigns,
  isWithin,
  namesThings,
  statesAlike,
  statesBounds,
  statesValues,
  wordsBounds,
  type ColumnSample,
} from './column-sample';
import { RESULT_WORDS } from './columns-by-content';
import type { IndicatorColumn } from './form';
import type { HeaderGroup } from './header-group';
import { namedLevel } from './level-text';
import { isTitleText } from './read-title';
import type { GridCell, SheetGrid } from './sheet-grid';

const LONGEST_CONTEXT = 60;
const CONTEXT_ROWS = 8;
/** Points of 产出指标, 数量指标 and the like: nearly proof. */
export const FULL_CLASSES = 5;

const PERFORMANCE = /绩效|自评|指标/;
const PLAN_WORDS = /目标|计划|任务|要求|承诺|应|预期|标准|打算|年初|拟|定额|设定|期望/;
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

/** What the columns hold. */
export interface Seen {
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

/** Looks at every column of a table. */
export function look(group: HeaderGroup, samples: readonly ColumnSample[]): Seen {
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
export function classPoints(samples: readonly ColumnSample[]): number {
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

/** The header says that results stand below it. */
export const isResult = ({ header }: ColumnSample): boolean => RESULT_WORDS.test(header.text);

/** The header says that targets stand below it. */
export const isPlan = ({ header }: ColumnSample): boolean =>
  PLAN_WORDS.test(header.text) && !RESULT_WORDS.test(header.text);

/** Points of all that speaks for indicators with targets; 0 where nothing states a value. */
export function pointsOf(
  grid: SheetGrid,
  seen: Seen,
  cells: readonly GridCell[],
  firstRow: number,
): number {
  const { bounds, signs, pair, weights, scores, names, samples, group } = seen;
  const context = contextPoints(grid, cells, firstRow);
  // Points alone are given out in tenders and contests too.
  const worded = samples.find(wordsBounds);
  const isAboutValues = bounds ?? signs ?? pair ?? worded ?? (context >= 2 ? weights : undefined);
  if (!names || !isAboutValues) return 0;
  const hasCounts = signs && samples.filter(holdsNumbers).length >= 2;
  return (
    (signs ? 4 : bounds ? 3 : worded ? 2 : 0) +
    (pair || hasCounts ? 2 : 0) +
    ((bounds || pair) && samples.some(isPlan) && samples.some(isResult) ? 2 : 0) +
    (weights ? (scores ? 3 : 2) : 0) +
    (names.texts.some((text) => SATISFACTION.test(text)) ? 2 : 0) +
    classPoints(samples.filter((sample) => sample !== names)) +
    context +
    knownPoints(group)
  );
}
