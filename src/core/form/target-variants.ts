/**
 * Several columns of one meaning: three years side by side, a column for each town. The year's column, or that of
 * the whole, is taken; where nothing tells which it is, none, so that a person is asked.
 */
import { remember } from '../sheet/remember';
import type { HeaderCandidate } from './header-group';
import type { ColumnClaim } from './header-names';
import { yearIn } from './read-year';
import type { GridRow, SheetGrid } from './sheet-grid';

/** Rows above a header that may name the year. */
const ROWS_ABOVE = 20;
const LONGEST_TITLE = 60;

/** 合计, 全县: the column of all parts together. */
export const namesWhole = remember((label): boolean =>
  /^(?:合计|总计|汇总|总数|小计|全[国省区市州盟县旗镇乡域]|[省市县区]本级合计)/.test(label),
);

/** 2022年目标值 → 2022. */
export const headerYear = remember((label): number | null =>
  /^(?:19|20)\d\d年/.test(label) ? Number(label.slice(0, 4)) : null,
);

const claims = (candidate: HeaderCandidate, column: ColumnClaim['column']): boolean =>
  candidate.claims[0]?.column === column;

/** The year that the lines above a header name, the nearest first; the sheet's name last. */
function yearAbove(grid: SheetGrid, { row }: GridRow): number | null {
  const above = grid.between(row - ROWS_ABOVE, row - 1);
  for (let index = above.length - 1; index >= 0; index -= 1) {
    for (const cell of (above[index] as GridRow).cells) {
      if (cell.text.length > LONGEST_TITLE || grid.label(cell).indexOf('年度') < 0) continue;
      const year = yearIn(grid.label(cell));
      if (year !== null) return year;
    }
  }
  return yearIn(grid.sheet.name);
}

function withYear(
  grid: SheetGrid,
  row: GridRow,
  candidates: readonly HeaderCandidate[],
): readonly HeaderCandidate[] {
  const yearsOf = (column: ColumnClaim['column']): Set<number> =>
    new Set(
      candidates.flatMap((one) =>
        one.year !== undefined && claims(one, column) ? [one.year] : [],
      ),
    );
  const targets = yearsOf('target');
  if (
    targets.size === 0 ||
    new Set([...Array.from(targets), ...Array.from(yearsOf('actual'))]).size < 2
  )
    return candidates;
  const year = targets.size === 1 ? Array.from(targets)[0] : (yearAbove(grid, row) ?? undefined);
  return candidates.filter((one) => one.year === undefined || one.year === year);
}

/** Of parts below one 指标值 that no word explains, the whole; none where there is none. */
function withWhole(
  grid: SheetGrid,
  candidates: readonly HeaderCandidate[],
): readonly HeaderCandidate[] {
  const parts = candidates.filter(
    (one) =>
      one.isDerived &&
      one.claims.some(({ column, claim }) => column === 'target' && claim === 'certain'),
  );
  if (parts.length < 2) return candidates;
  const whole = parts.filter(({ cell }) => namesWhole(grid.label(cell)));
  return candidates.filter(
    (one) => parts.indexOf(one) < 0 || (whole.length === 1 && one === whole[0]),
  );
}

/** The candidates without those that are variants of the one that counts. */
export function withoutVariants(
  grid: SheetGrid,
  row: GridRow,
  candidates: readonly HeaderCandidate[],
): readonly HeaderCandidate[] {
  return withWhole(grid, withYear(grid, row, candidates));
}
