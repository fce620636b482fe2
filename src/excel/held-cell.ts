/** Compares what a cell holds with what was to be written. */
import type { CellState } from '../core/edit/edit';
import { isSameContent } from '../core/edit/same-content';
import type { WantedCell } from './cell-write';

/** Numbers come back with the 15 digits that Excel keeps. */
const SAME_NUMBER = 1e-14;

function holdsContent(found: CellState, { value, formula }: CellState): boolean {
  // Excel may spell a formula differently
  if (formula !== undefined) return found.formula !== undefined;
  if (found.formula !== undefined) return false;
  if (typeof found.value === 'number' && typeof value === 'number') {
    return Math.abs(found.value - value) <= Math.abs(value) * SAME_NUMBER;
  }
  return (found.value ?? '') === (value ?? '');
}

export function holds(found: CellState, { content, fill }: WantedCell): boolean {
  if (content && !holdsContent(found, content)) return false;
  return fill === undefined || (found.fill ?? null) === fill;
}

/** True when nothing at all changed, not even the format. */
export function isUntouched(found: CellState, before: CellState): boolean {
  return (
    isSameContent(found, before) &&
    found.numberFormat === before.numberFormat &&
    found.fill === before.fill
  );
}

/** The state a cell would have after the write. */
export function intendedState(
  before: CellState,
  { content, numberFormat, fill }: WantedCell,
): CellState {
  const { value, formula } = content ?? before;
  const format = numberFormat ?? before.numberFormat;
  const color = fill === undefined ? before.fill : fill;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined || format === 'General' ? {} : { numberFormat: format }),
    ...(color === undefined || color === null ? {} : { fill: color }),
  };
}
