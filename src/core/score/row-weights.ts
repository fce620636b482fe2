/** 分值 of every indicator: its own cell, one it shares with others, or the weight its name or level states. */
import { namedPoints } from '../form/level-text';
import type { Form, IndicatorRow } from '../form/form';
import { readPoints } from './read-number';

export interface RowWeight {
  /** Points; `null` when none is known. Of rows that share a merged cell only the first has it. */
  readonly weight: number | null;
  /** How many rows share the merged 分值 cell; 1 for a cell of its own. */
  readonly sharedBy: number;
}

/** `产出指标(50分)` gives its weight to the one indicator below it; among several it cannot be split. */
function weightOfLevel(row: IndicatorRow, rows: readonly IndicatorRow[]): number | null {
  const weights = row.levelWeights;
  if (!weights) return null;
  const inLevel1 = rows.filter((other) => other.level1 === row.level1);
  const inLevel2 = inLevel1.filter((other) => other.level2 === row.level2);
  if (weights.level2 !== undefined && row.level2 !== '' && inLevel2.length === 1) {
    return weights.level2;
  }
  return weights.level1 !== undefined && inLevel1.length === 1 ? weights.level1 : null;
}

/** How many rows share each 分值 cell, by address; `null` where every row has its own, as nearly everywhere. */
function sharingOf(rows: readonly IndicatorRow[]): ReadonlyMap<string, number> | null {
  if (!rows.some(({ cells }) => cells.weight?.isMergedAway)) return null;
  const sharing = new Map<string, number>();
  for (const { cells } of rows) {
    const address = cells.weight?.address;
    if (address !== undefined) sharing.set(address, (sharing.get(address) ?? 0) + 1);
  }
  return sharing;
}

/** One entry per row, in the order of the rows. */
export function rowWeights({ rows }: Form): RowWeight[] {
  const sharing = sharingOf(rows);
  return rows.map((row) => {
    const cell = row.cells.weight;
    const sharedBy = (cell && sharing?.get(cell.address)) ?? 1;
    if (cell?.isMergedAway) return { weight: null, sharedBy };
    if (cell && cell.text !== '') return { weight: readPoints(cell), sharedBy };
    const named = cell ? null : namedPoints(row.name);
    return { weight: named ?? weightOfLevel(row, rows), sharedBy };
  });
}
