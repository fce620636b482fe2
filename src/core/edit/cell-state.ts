/** What a cell holds: made in one place from every host's cells, and compared in one place. */
import type { CellState } from './edit';

export const GENERAL_FORMAT = 'General';
/** In a cell of this format everything that is entered becomes text. */
export const TEXT_FORMAT = '@';

/** Excel keeps 15 digits of a number. */
const SAME_NUMBER = 1e-14;

/** A host's cell; `undefined` and `null` say that there is none of it. */
export interface HeldCell {
  readonly value?: CellState['value'] | undefined;
  readonly formula?: string | null | undefined;
  readonly numberFormat?: string | null | undefined;
  readonly fill?: string | null | undefined;
}

/** The format `General` and absent aspects are left out; `null` is a blank General cell. */
export function toCellState(cell: HeldCell | null): CellState {
  const { value, formula, numberFormat, fill } = cell ?? {};
  return {
    value: value ?? null,
    ...(formula == null ? {} : { formula }),
    ...(numberFormat == null || numberFormat === GENERAL_FORMAT ? {} : { numberFormat }),
    ...(fill == null ? {} : { fill }),
  };
}

/** As numbers and texts come back from a host; a formula without result reads as blank text. */
export function isSameValue(one: CellState['value'], other: CellState['value']): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= Math.abs(other) * SAME_NUMBER;
  }
  return (one ?? '') === (other ?? '');
}

/**
 * True when the cell says the same; formats and fills may differ. Of formulas only the formula
 * counts: its result follows other cells.
 */
export function isSameContent(one: CellState, other: CellState): boolean {
  if (one.formula !== undefined || other.formula !== undefined) {
    return one.formula === other.formula;
  }
  return isSameValue(one.value, other.value);
}

/** Colours are alike in any case of letters; no fill is no fill. */
export function isSameFill(one: CellState, other: CellState): boolean {
  return one.fill?.toUpperCase() === other.fill?.toUpperCase();
}

/** Content, format and fill. */
export function isSameState(one: CellState, other: CellState): boolean {
  return isSameContent(one, other) && isSameFormat(one, other) && isSameFill(one, other);
}

export function isSameFormat(one: CellState, other: CellState): boolean {
  return (one.numberFormat ?? GENERAL_FORMAT) === (other.numberFormat ?? GENERAL_FORMAT);
}
