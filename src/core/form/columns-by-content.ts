/**
 * Columns whose header nobody knows, known by what stands below them: no list of header words is ever complete.
 * A column of `≥90%`, `3800人`, `11月` beside names of indicators states targets; a second such column results;
 * numbers that add up to 100 or 90 are weights; short texts of which none comes twice are names.
 */
import {
  addsUp,
  namesThings,
  sampleBelow,
  statesBounds,
  statesValues,
  type ColumnSample,
} from './column-sample';
import type { IndicatorColumn } from './form';
import { isIndicatorHeader, type ClaimedHeader, type HeaderGroup } from './header-group';
import { namedLevel } from './level-text';
import { mayBeHeader } from './may-be-header';
import { titleOf } from './read-title';
import { namesWhole } from './target-variants';
import type { GridCell, GridRow, SheetGrid } from './sheet-grid';

/** Rows below a header that are looked at; where a table is longer, its beginning tells as much. */
const SAMPLE_ROWS = 60;
/** Fewer known headers make no header row. */
const LEAST_KNOWN = 2;
const LONGEST_HEADER = 24;
/** More of them, and what follows is something else. */
const MOST_BLANK_ROWS = 2;

/** Words of headers below which results stand. */
export const RESULT_WORDS = /完成|实际|实现|达成|执行|进度|进展|结果|实绩|成绩|落实|兑现|做到|做成/;

/** What is looked at below a header: up to the next row that may be a header itself. */
export function rowsBelow(grid: SheetGrid, group: Pick<HeaderGroup, 'lastRow'>): GridRow[] {
  const rows: GridRow[] = [];
  let last = group.lastRow;
  for (const row of grid.between(group.lastRow + 1, group.lastRow + SAMPLE_ROWS)) {
    const isNextHeader =
      mayBeHeader(row.cells) && row.cells.filter((cell) => grid.header(cell) !== null).length >= 3;
    if (isNextHeader || row.row > last + MOST_BLANK_ROWS || titleOf(grid, row.cells)) break;
    rows.push(row);
    last = row.row;
  }
  return rows;
}

/** Header cells of the row that no column of the group has taken. */
function freeHeaders(group: HeaderGroup, row: GridRow): GridCell[] {
  const taken = new Set<number>();
  group.columns.forEach(({ cell }) => taken.add(cell.column));
  group.sides.forEach(({ cell }) => taken.add(cell.column));
  return row.cells.filter(({ column, text, content }) => {
    const isWord = typeof content.value === 'string' && !/\d/.test(text);
    return isWord && text.length <= LONGEST_HEADER && !taken.has(column);
  });
}

/** The group with one column more. */
export function withColumn(group: HeaderGroup, name: IndicatorColumn, cell: GridCell): HeaderGroup {
  const header: ClaimedHeader = { cell, hint: '', claim: 'usual' };
  const columns = new Map(group.columns);
  columns.set(name, header);
  return {
    ...group,
    columns,
    left: Math.min(group.left, cell.column),
    right: Math.max(group.right, cell.lastColumn),
  };
}

/**
 * The group with the columns that its content shows. Only where the row already names the indicators or their
 * targets: content alone, without any known header, is no table of indicators.
 */
export function withColumnsByContent(
  grid: SheetGrid,
  group: HeaderGroup,
  row: GridRow,
): HeaderGroup {
  const name = group.columns.get('level3');
  const target = group.columns.get('target');
  if (!name === !target && isIndicatorHeader(group)) return group;
  if (group.columns.size < LEAST_KNOWN) return group;
  if (!name && (!target || target.claim === 'fallback')) return group;
  const below = rowsBelow(grid, group);
  const samples = freeHeaders(group, row).map((header) => sampleBelow(below, header));
  let known = withLevelsByContent(group, below);
  if (!name && target) {
    const before = samples.filter(({ header }) => header.column < target.cell.column);
    const names = before.reverse().find(namesThings);
    if (names) known = withColumn(known, 'level3', names.header);
  }
  const from = known.columns.get('level3')?.cell.column ?? Infinity;
  const behind = samples.filter(({ header }) => header.column > from);
  for (const sample of wholeOf(grid, known, behind)) {
    const column = meaningOf(known, sample);
    if (column) known = withColumn(known, column, sample.header);
  }
  return confirmed(known, below);
}

const LEVELS = ['level1', 'level2'] as const;

/** 指标类型 above 产出指标 heads the levels, whatever else may be called so elsewhere. */
function withLevelsByContent(group: HeaderGroup, below: readonly GridRow[]): HeaderGroup {
  const columns = new Map(group.columns);
  for (const level of LEVELS) {
    const header = columns.get(level);
    const named = header && sampleBelow(below, header.cell).texts.some((text) => namedLevel(text));
    if (header && named) columns.set(level, { ...header, claim: 'certain' });
  }
  return { ...group, columns };
}

/** One column of bounds for each town: of these only the whole states a target of the form. */
function wholeOf(
  grid: SheetGrid,
  group: HeaderGroup,
  samples: readonly ColumnSample[],
): readonly ColumnSample[] {
  const bounds = samples.filter(statesBounds);
  if (group.columns.has('target') || bounds.length < 2) return samples;
  const whole = bounds.filter(({ header }) => namesWhole(grid.label(header)));
  return samples.filter(
    (sample) => bounds.indexOf(sample) < 0 || (whole.length === 1 && sample === whole[0]),
  );
}

function meaningOf(group: HeaderGroup, sample: ColumnSample): IndicatorColumn | null {
  const lacks = (column: IndicatorColumn): boolean => !group.columns.has(column);
  if (statesValues(sample)) {
    const isResult = RESULT_WORDS.test(sample.header.text);
    if (lacks('target') && !isResult) return 'target';
    if (lacks('actual') && (isResult || !lacks('target'))) return 'actual';
  }
  return lacks('weight') && addsUp(sample) ? 'weight' : null;
}

/** 指标 | 目标 | 完成情况: words that stand in any table name one of indicators where values stand below them. */
function confirmed(group: HeaderGroup, below: readonly GridRow[]): HeaderGroup {
  const name = group.columns.get('level3');
  const target = group.columns.get('target');
  if (!name || !target || isIndicatorHeader(group)) return group;
  const isShown =
    statesValues(sampleBelow(below, target.cell)) && namesThings(sampleBelow(below, name.cell));
  if (!isShown) return group;
  const columns = new Map(group.columns);
  columns.set('level3', { ...name, claim: 'certain' });
  columns.set('target', { ...target, claim: 'usual' });
  return { ...group, columns };
}
