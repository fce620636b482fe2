import type { CellState } from './edit';

/** Same value and formula; formats and fills may differ without the cell saying something else. */
export function isSameContent(one: CellState, other: CellState): boolean {
  return one.value === other.value && one.formula === other.formula;
}
