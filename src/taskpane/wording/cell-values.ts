/** Cell values as previews and messages show them. */
import type { CellState, EditPurpose } from '../../core/edit/edit';
import type { CellValue } from '../../core/sheet/snapshot';
import { formatPercent } from './numbers';

const BLANK = '—';

/** `—` for a blank cell. */
export function shownValue(state: CellState | undefined): string {
  if (!state) return BLANK;
  return state.formula ?? plainValue(state.value);
}

/** The value in a cell of this purpose: rates are shares in the cell and percentages on screen. */
export function shownFor(purpose: EditPurpose, value: CellValue): string {
  return purpose === 'execution-rate' && typeof value === 'number'
    ? formatPercent(value)
    : plainValue(value);
}

function plainValue(value: CellValue): string {
  return value === null || value === '' ? BLANK : String(value);
}
