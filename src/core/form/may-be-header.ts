import { LONGEST_LABEL } from './bare-label';
import type { GridCell } from './sheet-grid';

/** Names of levels and of values hold one of these. */
const LEVEL_OR_VALUE = /[标级值]/;

/** False for most rows of a sheet, at little cost: a header names a level and a value, at least. */
export function mayBeHeader(cells: readonly GridCell[]): boolean {
  let likely = 0;
  for (const { text } of cells) {
    if (text.length <= LONGEST_LABEL && LEVEL_OR_VALUE.test(text)) likely += 1;
  }
  return likely >= 2;
}
