/** Tables that look like indicator tables and cannot be read (check T08). */
import type { IndicatorColumn, UnreadableTable } from './form';
import { evidenceOf, type HeaderGroup } from './header-group';
import type { SheetGrid } from './sheet-grid';

const LEVELS: readonly IndicatorColumn[] = ['level1', 'level2', 'level3'];
/** A list of indicators alone, as in a catalogue, is no table to assess: it needs one of these as well. */
const VALUES: readonly IndicatorColumn[] = [
  'target',
  'actual',
  'weight',
  'score',
  'comparator',
  'openingTarget',
  'deviationReason',
];
const NEEDED: readonly IndicatorColumn[] = ['level3', 'target'];
const ENOUGH_EVIDENCE = 5;

function looksLikeIndicators(group: HeaderGroup): boolean {
  const has = (column: IndicatorColumn): boolean => group.columns.has(column);
  const isCertain = (column: IndicatorColumn): boolean =>
    group.columns.get(column)?.claim === 'certain';
  return (
    evidenceOf(group) >= ENOUGH_EVIDENCE &&
    VALUES.some(has) &&
    (LEVELS.some(isCertain) || (isCertain('target') && isCertain('actual')))
  );
}

/** The place and the columns of a table that is not read. */
export function toUnreadable(grid: SheetGrid, group: HeaderGroup): UnreadableTable {
  return {
    ...grid.onSheet(),
    range: {
      row: group.firstRow,
      column: group.left,
      rowCount: group.lastRow - group.firstRow + 1,
      columnCount: group.right - group.left + 1,
    },
    found: Array.from(group.columns.keys()),
    missing: NEEDED.filter((column) => !group.columns.has(column)),
  };
}

/** One for each such header with something below it; headers inside a form's rows are left out. */
export function unreadableTables(
  grid: SheetGrid,
  incomplete: readonly HeaderGroup[],
  isInForm: (group: HeaderGroup) => boolean,
): UnreadableTable[] {
  return incomplete
    .filter((group) => looksLikeIndicators(group) && !isInForm(group))
    .filter((group) => grid.row(group.lastRow + 1) !== null)
    .map((group) => toUnreadable(grid, group));
}
